package org.lianbing.courses.outside;

import org.lianbing.courses.outside.OnlyTheMock.ForeignOutside;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says why a foreign address stops the start. */
public class ForeignOutsideFailure extends AbstractFailureAnalyzer<ForeignOutside> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, ForeignOutside foreign) {
        return new FailureAnalysis(
                "lianbing.outside.base-url=" + foreign.getMessage()
                        + " 不是本机内嵌的模拟外部，本系统从不连接真实的外部系统：请留空后再启动。"
                        + " It is not the embedded mock, and nothing else outside is ever reached: leave it empty.",
                null,
                foreign);
    }
}
