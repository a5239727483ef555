package org.lianbing.courses.notes;

import org.springframework.test.annotation.DirtiesContext;

@NotebookTest
@DirtiesContext
class NotebookOnH2Test extends NotebookContract {}
