package org.lianbing.sandbox.flow;

import io.vavr.collection.Vector;
import java.util.List;
import org.lianbing.sandbox.Book;
import org.lianbing.sandbox.Post;
import org.lianbing.sandbox.Stamp;

/** Open to-dos, oldest first. Carrying out the operation a to-do names closes it. */
public record TodoBook(Vector<Todo> open) implements Book<TodoEvent> {
    public static final TodoBook EMPTY = new TodoBook(Vector.empty());

    /** An open to-do and the entry that raised it. */
    public record Todo(TodoEvent.TodoRaised what, int entry) {}

    @Override
    public Class<TodoEvent> eventType() {
        return TodoEvent.class;
    }

    @Override
    public TodoBook post(TodoEvent event, Stamp stamp) {
        return switch (event) {
            case TodoEvent.TodoRaised raised ->
                open.exists(todo -> todo.what().equals(raised))
                        ? this
                        : new TodoBook(open.append(new Todo(raised, stamp.entry())));
            case TodoEvent.TodoDone done ->
                new TodoBook(open.reject(todo -> todo.what().key().equals(done.key())));
        };
    }

    public List<Todo> at(Post post) {
        return open.filter(todo -> todo.what().post() == post).toJavaList();
    }
}
