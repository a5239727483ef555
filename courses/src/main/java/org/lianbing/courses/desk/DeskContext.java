package org.lianbing.courses.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lianbing.courses.people.SignedIn;
import org.lianbing.sandbox.Entry;
import org.lianbing.sandbox.Sandbox;

/** What the parts of one open desk screen share: the sandbox, the form at hand, what happened last. */
public final class DeskContext {
    private final Sandboxes sandboxes;
    private final SandboxFile file;
    private final SignedIn person;
    private final boolean mayAct;
    private final List<Consumer<Entry>> entryListeners = new ArrayList<>();
    private final List<Consumer<String>> formListeners = new ArrayList<>();

    public DeskContext(Sandboxes sandboxes, SandboxFile file, SignedIn person, boolean mayAct) {
        this.sandboxes = sandboxes;
        this.file = file;
        this.person = person;
        this.mayAct = mayAct;
    }

    public SandboxFile file() {
        return file;
    }

    public SignedIn person() {
        return person;
    }

    /** Whether the person may act, or only look. */
    public boolean mayAct() {
        return mayAct;
    }

    public Sandbox sandbox() {
        return sandboxes.sandbox(file.id());
    }

    public Sandboxes sandboxes() {
        return sandboxes;
    }

    /** Calls back after each entry this screen added. */
    public void onEntry(Consumer<Entry> listener) {
        entryListeners.add(listener);
    }

    /** Calls back with the operation whose form came to the front; empty text when none is. */
    public void onForm(Consumer<String> listener) {
        formListeners.add(listener);
    }

    public void added(Entry entry) {
        List.copyOf(entryListeners).forEach(listener -> listener.accept(entry));
    }

    public void formShown(@Nullable String operation) {
        List.copyOf(formListeners).forEach(listener -> listener.accept(operation == null ? "" : operation));
    }
}
