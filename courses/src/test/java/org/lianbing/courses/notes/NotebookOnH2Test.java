package org.lianbing.courses.notes;

@NotebookTest
class NotebookOnH2Test extends NotebookContract {}
