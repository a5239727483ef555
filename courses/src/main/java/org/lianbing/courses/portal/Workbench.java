package org.lianbing.courses.portal;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.lianbing.courses.people.SignedIn;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Gathers what concerns a person from all features. */
@Component
public class Workbench {
    private final ObjectProvider<TaskSource> tasks;
    private final ObjectProvider<NoticeSource> notices;
    private final ObjectProvider<RecentSource> recent;

    Workbench(
            ObjectProvider<TaskSource> tasks,
            ObjectProvider<NoticeSource> notices,
            ObjectProvider<RecentSource> recent) {
        this.tasks = tasks;
        this.notices = notices;
        this.recent = recent;
    }

    /** What is due, the most urgent first. */
    public List<Task> tasks(SignedIn person) {
        return tasks.orderedStream()
                .flatMap(source -> source.tasks(person).stream())
                .sorted(Comparator.comparing(Task::due, Comparator.nullsLast(Comparator.<Instant>naturalOrder()))
                        .thenComparing(Task::title))
                .toList();
    }

    public List<Notice> notices(SignedIn person) {
        return notices.orderedStream()
                .flatMap(source -> source.notices(person).stream())
                .sorted(Comparator.comparing(Notice::at).reversed())
                .toList();
    }

    public List<Recent> recent(SignedIn person) {
        return recent.orderedStream()
                .flatMap(source -> source.recent(person).stream())
                .sorted(Comparator.comparing(Recent::at).reversed())
                .toList();
    }
}
