/**
 * Reads a scenario's folder: {@code scenario.yaml}, {@code statement.md}, {@code facts.yaml}, {@code runs/*.yaml}, {@code
 * expert.golden.txt}. Unknown and missing names are faults with file, line and remedy; a broken folder never stops the
 * others. Start with {@link org.lianbing.scenarios.reader.ScenarioReader}.
 */
@NullMarked
package org.lianbing.scenarios.reader;

import org.jspecify.annotations.NullMarked;
