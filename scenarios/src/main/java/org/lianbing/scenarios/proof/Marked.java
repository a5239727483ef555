package org.lianbing.scenarios.proof;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a proof needs to know of a report.
 *
 * @param missed ids of the marks not earned in full
 * @param capped ids of the caps that struck
 */
public record Marked(BigDecimal score, List<String> missed, List<String> capped) {}
