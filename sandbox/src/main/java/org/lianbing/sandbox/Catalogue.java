package org.lianbing.sandbox;

import java.util.List;

/** Everything an officer can do in a sandbox, read off the operations' classes and checked whole at start-up. */
public interface Catalogue {
    List<Domain> domains();

    /** All operations in the order of their domains' tables of contents. */
    List<OperationType> operations();

    /** @throws UnknownName if there is none */
    OperationType operation(String code);

    /** The form of a step, as one operation has it. @throws UnknownName if there is no such operation */
    List<FieldType> stepFields(String operation, Action action);
}
