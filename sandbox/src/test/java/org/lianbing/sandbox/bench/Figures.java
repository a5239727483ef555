package org.lianbing.sandbox.bench;

import java.io.PrintStream;
import java.util.Locale;

/** A table of figures beside their targets. */
public final class Figures {
    private static final String ROW = "| %-72s | %12s | %14s | %-4s |%n";

    private final PrintStream out;

    public Figures(PrintStream out) {
        this.out = out;
    }

    public void head() {
        out.printf(ROW, "figure", "measured", "target", "");
        out.printf(ROW, "-".repeat(72), "-".repeat(12), "-".repeat(14), "----");
    }

    public void atMost(String name, double measured, double target, String unit) {
        out.printf(ROW, name, text(measured, unit), "<= " + text(target, unit), measured <= target ? "ok" : "MISS");
    }

    public void atLeast(String name, double measured, double target, String unit) {
        out.printf(ROW, name, text(measured, unit), ">= " + text(target, unit), measured >= target ? "ok" : "MISS");
    }

    public void note(String name, double measured, String unit) {
        out.printf(ROW, name, text(measured, unit), "", "");
    }

    private static String text(double value, String unit) {
        return String.format(Locale.ROOT, value >= 100 ? "%,.0f %s" : "%.2f %s", value, unit);
    }
}
