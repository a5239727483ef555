package org.lianbing.sandbox;

import java.util.List;

/** A business domain's table of contents: its code, its name, its operations. One line per operation. */
public interface Domain {
    /** Two letters, such as {@code FP}. */
    String code();

    /** Name in Chinese, such as 发票. */
    String name();

    List<Class<? extends Operation>> operations();
}
