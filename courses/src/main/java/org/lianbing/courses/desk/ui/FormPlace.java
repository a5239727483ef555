package org.lianbing.courses.desk.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.lianbing.sandbox.FieldType;

/**
 * Where a form is filled.
 *
 * @param today the business date
 * @param papers those that can be attached at the moment: id and title
 */
record FormPlace(LocalDate today, Supplier<List<FieldType.Option>> papers) {}
