package org.lianbing.courses.look;

/**
 * Something the command palette leads to.
 *
 * @param code short code such as {@code RD-01}, or empty
 * @param title what it is called
 * @param kind what sort of thing it is, as shown: 业务, 纳税人, 笔记, 页面
 * @param path where it is, relative to the root, with query if needed
 * @param score how well it matches, higher is better: see {@link PinyinMatch#score}
 */
public record PaletteEntry(String code, String title, String kind, String path, int score) {}
