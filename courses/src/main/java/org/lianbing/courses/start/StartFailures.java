package org.lianbing.courses.start;

import java.sql.SQLException;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;

/** Says in one sentence why the application did not come up, and what to do. */
public class StartFailures implements FailureAnalyzer, Ordered {
    private static final int H2_FILE_LOCKED = 90020;
    private static final int H2_CANNOT_WRITE = 90028;

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            var analysis = say(cause);
            if (analysis != null) {
                return analysis;
            }
        }
        return null;
    }

    private static @Nullable FailureAnalysis say(Throwable cause) {
        return switch (cause) {
            case PortInUseException port ->
                new FailureAnalysis(
                        "端口 " + port.getPort() + " 已被别的程序占用。 Port " + port.getPort() + " is taken by another program.",
                        "换一个端口：SERVER_PORT=" + (port.getPort() + 1) + "，或先停掉那个程序。"
                                + " Choose another with SERVER_PORT, or stop that program.",
                        port);
            case HomeReady.HomeUnusable home ->
                new FailureAnalysis(
                        "数据目录 " + home.home + " " + home.inChinese + "。 The home folder " + home.home + ": "
                                + home.getMessage() + ".",
                        "用 LIANBING_HOME 指定一个可写、有空间的目录。 Point LIANBING_HOME at a folder that can be written and has room.",
                        home);
            case CommandRefused refused -> new FailureAnalysis(String.valueOf(refused.getMessage()), null, refused);
            case FlywayValidateException older ->
                new FailureAnalysis(
                        "数据库与本程序的版本对不上，数据可能来自更新的版本。"
                                + " The database does not fit this version; its data may come from a newer one.",
                        "用写下这份数据的版本（或更新的版本）启动。 Start the version that wrote the data, or a newer one.",
                        older);
            case SQLException sql
            when sql.getErrorCode() == H2_FILE_LOCKED ->
                new FailureAnalysis(
                        "数据库文件正被另一个进程使用，可能已有一个实例在运行。"
                                + " The database file is in use by another process; another instance may be running.",
                        "先停掉那个实例，或用 LIANBING_HOME 指定另一个目录。"
                                + " Stop that instance, or point LIANBING_HOME at another folder.",
                        sql);
            case SQLException sql
            when sql.getErrorCode() == H2_CANNOT_WRITE ->
                new FailureAnalysis(
                        "数据库文件不能写入，磁盘可能已满。 The database file cannot be written; the disk may be full.",
                        "腾出空间或检查目录权限后再启动。 Free some space or check the folder's rights, then start again.",
                        sql);
            default -> null;
        };
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
