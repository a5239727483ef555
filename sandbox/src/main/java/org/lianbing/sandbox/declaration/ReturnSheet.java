package org.lianbing.sandbox.declaration;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.books.relief.ReliefEvent.ReliefRecorded;
import org.lianbing.sandbox.value.Money;

/** The arithmetic of one kind of return: filing and correcting compute by the same sheet. */
interface ReturnSheet {
    /** A figure that does not go with the others. */
    record Wrong(String field, Money expected) {}

    /** The figures after a change, those that depend on others computed anew; {@code wrong} says which does not go. */
    record Corrected(Map<String, Money> figures, @Nullable Wrong wrong) {}

    /** Whether the return knows such a figure, be it filled in or not. */
    boolean knows(String field);

    boolean mayBeNegative(String field);

    String label(String field);

    Corrected corrected(Map<String, Money> filed, Map<String, Money> changes);

    /** What is due, by levy item. */
    Map<String, Money> dues(Map<String, Money> figures);

    /** The reliefs enjoyed with the figures. */
    List<ReliefRecorded> reliefs(String returnNo, Map<String, Money> figures);
}
