package org.lianbing.scenarios;

import java.time.LocalDate;

/** Something the taxpayer does by himself on a day of the scenario, such as issuing invoices; as soon as it can be done. */
public record Later(Place at, LocalDate on, Act.Submit act) {}
