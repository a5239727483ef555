package org.lianbing.courses.portal.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.lianbing.courses.people.SignedIn;
import org.lianbing.courses.portal.Task;
import org.lianbing.courses.portal.Workbench;
import org.lianbing.courses.wire.Page;
import org.lianbing.courses.wire.Range;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is due. */
@Tag(name = "me")
@RestController
class TaskCalls {
    private final Workbench workbench;

    TaskCalls(Workbench workbench) {
        this.workbench = workbench;
    }

    @Operation(summary = "我的任务")
    @GetMapping("/api/v1/me/tasks")
    Page<Task> tasks(@AuthenticationPrincipal SignedIn person, Range range) {
        List<Task> tasks = workbench.tasks(person).stream()
                .filter(task -> task.title().contains(range.q()))
                .toList();
        return Page.of(tasks, range);
    }
}
