package org.lianbing.courses.portal;

import java.time.Instant;

/**
 * Something a person practised lately.
 *
 * @param result a few words, such as 87 分 or 进行中
 */
public record Recent(String title, String result, Instant at, String path) {}
