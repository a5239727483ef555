package org.lianbing.courses.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.lianbing.courses.desk.SandboxFiles;
import org.lianbing.sandbox.Sandbox;
import org.lianbing.sandbox.Submission;
import org.lianbing.sandbox.bench.Figures;
import org.lianbing.sandbox.bench.Timed;
import org.lianbing.sandbox.books.registration.RegistrationBook;
import org.lianbing.sandbox.value.TaxpayerId;
import org.springframework.util.FileSystemUtils;

/**
 * A journal of 10,000 entries brought back to life from the database: read, its chain verified, posted. Cold is the
 * first request after a start, in a process of its own, baseline included. The yardstick: reading the rows' text alone.
 */
final class ReplayBench {
    private static final int ENTRIES = 10_000;
    private static final int ROUNDS = 20;
    private static final double MOST_WARM_MILLISECONDS = 150;
    private static final double MOST_COLD_MILLISECONDS = 1_000;

    private ReplayBench() {}

    /** With two arguments: measures that sandbox in that home. */
    public static void main(String[] arguments) throws Exception {
        if (arguments.length == 2) {
            measure(Path.of(arguments[0]), arguments[1]);
            return;
        }
        var home = Files.createTempDirectory("lianbing-bench");
        try {
            inAnotherProcess(home, written(home));
        } finally {
            FileSystemUtils.deleteRecursively(home);
        }
    }

    /** One case and reports of four taxpayers' tax-control devices in turn, all through the desk, some refused. */
    private static String written(Path home) throws IOException {
        try (var workplace = Workplace.at(home)) {
            var sandbox = workplace.practices(1).getFirst();
            var cases = new CaseSteps(workplace.sandboxes());
            var taxpayers = workplace
                    .sandboxes()
                    .sandbox(sandbox)
                    .ledger()
                    .book(RegistrationBook.class)
                    .taxpayers()
                    .keysIterator();
            for (int number = 0; size(workplace, sandbox) < ENTRIES; number++) {
                cases.takeAll(sandbox, number);
                for (int i = 0; i < 4 && size(workplace, sandbox) < ENTRIES; i++) {
                    workplace.sandboxes().submit(sandbox, report(workplace, taxpayers.next()));
                }
            }
            return sandbox;
        }
    }

    private static int size(Workplace workplace, String sandbox) {
        return workplace.sandboxes().sandbox(sandbox).size();
    }

    private static Submission report(Workplace workplace, TaxpayerId taxpayer) {
        var form = workplace.sandboxes().replica().emptyForm();
        form.put("taxpayer_id", taxpayer.number()).put("period", "2015-08");
        return Submission.operation("FP-N2", form.put("sales", "300000.00").put("tax", "51000.00"));
    }

    private static void inAnotherProcess(Path home, String sandbox) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var line = List.of(
                java,
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                ReplayBench.class.getName(),
                home.toString(),
                sandbox);
        var result = new ProcessBuilder(line).inheritIO().start().waitFor();
        if (result != 0) {
            throw new IllegalStateException("ended with " + result);
        }
    }

    private static void measure(Path home, String id) throws IOException {
        try (var workplace = Workplace.at(home)) {
            var processor = processorNanos();
            var begun = System.nanoTime();
            var sandbox = workplace.sandboxes().sandbox(id);
            var cold = System.nanoTime() - begun;
            var coldProcessor = processorNanos() - processor;
            var warm = Timed.each(ROUNDS, i -> replayed(workplace, id));
            processor = processorNanos();
            Timed.each(ROUNDS / 2, i -> replayed(workplace, id));
            var warmProcessor = (processorNanos() - processor) / ROUNDS;
            var texts = Timed.each(ROUNDS, i -> texts(workplace, id));
            var figures = new Figures(System.out);
            figures.head();
            figures.note("entries", sandbox.size(), "");
            figures.atMost("replay, warm, median of " + ROUNDS, warm.median() / 1e6, MOST_WARM_MILLISECONDS, "ms");
            figures.atMost("replay, cold", cold / 1e6, MOST_COLD_MILLISECONDS, "ms");
            figures.note("processor time of the whole process, one replay, warm", warmProcessor / 1e6, "ms");
            figures.note("processor time of the whole process, cold, compiling included", coldProcessor / 1e6, "ms");
            figures.note("yardstick: the text of the rows alone, warm, median", texts.median() / 1e6, "ms");
        }
    }

    private static double processorNanos() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    /** As a sandbox comes back that was idle for long. */
    private static Sandbox replayed(Workplace workplace, String id) {
        forgetResults(workplace);
        return workplace
                .sandboxes()
                .replica()
                .restore(workplace.part(SandboxFiles.class).journal(id));
    }

    /** H2 would answer the same question on an unchanged table with the same result. */
    private static void forgetResults(Workplace workplace) {
        workplace
                .jdbc()
                .sql("update journal_entry set recorded_at = recorded_at where number = 1")
                .update();
    }

    private static List<String> texts(Workplace workplace, String id) {
        forgetResults(workplace);
        return workplace
                .jdbc()
                .sql("select body from journal_entry where sandbox_id = ? order by number")
                .param(id)
                .query(String.class)
                .list();
    }
}
