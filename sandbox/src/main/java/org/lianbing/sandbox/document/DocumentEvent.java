package org.lianbing.sandbox.document;

import org.lianbing.sandbox.Event;

/** What happens to documents. */
public sealed interface DocumentEvent extends Event permits DocumentIssued, DocumentServed {}
