package org.lianbing.sandbox;

import java.util.Map;

/** A refusal as the counter sees it. {@code values} are the figures in the sentence, by their names in the template. */
public record Refusal(String code, String message, Map<String, String> values) {}
