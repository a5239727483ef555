package org.lianbing.courses.notes.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.lianbing.courses.notes.Authoring;
import org.lianbing.courses.notes.NoteQuery;
import org.lianbing.courses.notes.NoteSearch;
import org.lianbing.courses.notes.Notebook;
import org.lianbing.courses.people.SignedIn;
import org.lianbing.courses.wire.Page;
import org.lianbing.courses.wire.Range;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Search and notebooks. */
@Tag(name = "notes", description = "专家笔记")
@RestController
@RequestMapping("/api/v1/notes")
class NoteCalls {
    private final NoteSearch search;
    private final Authoring authoring;
    private final Notebook notebook;
    private final NoteLines lines;

    NoteCalls(NoteSearch search, Authoring authoring, Notebook notebook, NoteLines lines) {
        this.search = search;
        this.authoring = authoring;
        this.notebook = notebook;
        this.lines = lines;
    }

    @Operation(summary = "检索笔记：汉字、代码、拼音、拼音首字母、同义词")
    @GetMapping
    NoteLines.Found find(
            Range range,
            @RequestParam(required = false) @Nullable String domain,
            @RequestParam(required = false) @Nullable String operation,
            @RequestParam(required = false) @Nullable String refusal) {
        var query = new NoteQuery(range.q(), domain, operation, refusal, range.limit(), range.offset());
        return lines.found(search.find(query));
    }

    @Operation(summary = "写一篇笔记")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<NoteLines.Line> write(@RequestBody NoteForm form, @AuthenticationPrincipal SignedIn person) {
        var note = authoring.write(person, form.text());
        return ResponseEntity.created(URI.create("/api/v1/notes/" + note.id())).body(lines.whole(note, person));
    }

    @Operation(summary = "读一篇笔记")
    @GetMapping("/{id}")
    NoteLines.Line read(@PathVariable String id, @AuthenticationPrincipal SignedIn person) {
        return lines.whole(authoring.read(person, id), person);
    }

    @Operation(summary = "改一篇笔记；带 version 时，若别人已改过则不覆盖")
    @PutMapping("/{id}")
    NoteLines.Line edit(@PathVariable String id, @RequestBody NoteForm form, @AuthenticationPrincipal SignedIn person) {
        var before = authoring.read(person, id);
        return lines.whole(authoring.edit(person, id, form.text(before.text()), form.version()), person);
    }

    @Operation(summary = "说这篇笔记有帮助；每人只计一次")
    @PostMapping("/{id}/helpful")
    NoteLines.Line helpful(@PathVariable String id, @AuthenticationPrincipal SignedIn person) {
        return lines.whole(authoring.helpful(person, id), person);
    }

    @Operation(summary = "一篇笔记的各版，新的在前")
    @GetMapping("/{id}/versions")
    Page<NoteLines.Past> versions(@PathVariable String id, @AuthenticationPrincipal SignedIn person, Range range) {
        authoring.read(person, id);
        return Page.of(notebook.versions(id), range).map(NoteLines::past);
    }
}
