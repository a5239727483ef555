package org.lianbing.sandbox.law.dated;

import java.util.List;

/** Checks that the versions of an item follow each other day by day. */
final class Timeline {
    private Timeline() {}

    static <T> void requireUnbroken(String path, List<DatedValue<T>> versions) {
        for (int i = 0; i < versions.size(); i++) {
            var version = versions.get(i);
            var validTo = version.validTo();
            var where = path + "：" + version.item() + " 自 " + version.validFrom() + " 的版本";
            if (validTo != null && validTo.isBefore(version.validFrom())) {
                throw new IllegalArgumentException(where + "先止后起");
            }
            if (i + 1 == versions.size()) {
                return;
            }
            var next = versions.get(i + 1).validFrom();
            if (validTo == null || !next.isAfter(validTo)) {
                throw new IllegalArgumentException(where + "与下一版本重叠");
            }
            if (next.isAfter(validTo.plusDays(1))) {
                throw new IllegalArgumentException(where + "与下一版本之间有空档");
            }
        }
    }
}
