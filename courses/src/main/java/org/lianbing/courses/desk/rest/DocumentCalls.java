package org.lianbing.courses.desk.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianbing.courses.desk.Access;
import org.lianbing.courses.desk.DocumentPaper;
import org.lianbing.courses.desk.Sandboxes;
import org.lianbing.courses.people.SignedIn;
import org.lianbing.courses.wire.NotFound;
import org.lianbing.courses.wire.Page;
import org.lianbing.courses.wire.Range;
import org.lianbing.sandbox.document.DocumentBook;
import org.lianbing.sandbox.document.DocumentBook.Filed;
import org.lianbing.sandbox.document.DocumentIssued;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The documents issued in a sandbox: their content, their paper as HTML, their print as PDF. */
@Tag(name = "documents", description = "文书")
@RestController
@RequestMapping({"/api/v1/sandboxes/{id}/documents", "/api/v1/attempts/{id}/documents"})
class DocumentCalls {
    private final Sandboxes sandboxes;
    private final Access access;
    private final DocumentPaper paper;

    DocumentCalls(Sandboxes sandboxes, Access access, DocumentPaper paper) {
        this.sandboxes = sandboxes;
        this.access = access;
        this.paper = paper;
    }

    record Line(
            String no,
            String kind,
            String title,
            @Nullable String taxpayerId,
            LocalDate issuedOn,
            @Nullable LocalDate servedOn,
            int entry) {
        static Line of(Filed filed) {
            var issued = filed.issued();
            var served = filed.served();
            return new Line(
                    issued.no(),
                    issued.kind(),
                    issued.title(),
                    issued.taxpayerId() == null ? null : issued.taxpayerId().toString(),
                    issued.issuedOn(),
                    served == null ? null : served.servedOn(),
                    filed.entry());
        }
    }

    record Whole(
            String no,
            String kind,
            String title,
            @Nullable String taxpayerId,
            String issuer,
            LocalDate issuedOn,
            Map<String, String> content,
            String clause,
            String html) {
        static Whole of(DocumentIssued issued) {
            return new Whole(
                    issued.no(),
                    issued.kind(),
                    issued.title(),
                    issued.taxpayerId() == null ? null : issued.taxpayerId().toString(),
                    issued.issuer().toString(),
                    issued.issuedOn(),
                    issued.content(),
                    issued.clause(),
                    DocumentPaper.html(issued));
        }
    }

    @Operation(summary = "出具的文书，最新的在前")
    @GetMapping
    Page<Line> documents(@PathVariable String id, @AuthenticationPrincipal SignedIn person, Range range) {
        access.toRead(person, id);
        List<Line> lines = book(id).documents()
                .values()
                .reverse()
                .toJavaStream()
                .map(Line::of)
                .filter(line -> line.no().contains(range.q()) || line.title().contains(range.q()))
                .toList();
        return Page.of(lines, range);
    }

    @Operation(summary = "一份文书：内容与 HTML 样式")
    @GetMapping("/{no}")
    Whole document(@PathVariable String id, @PathVariable String no, @AuthenticationPrincipal SignedIn person) {
        access.toRead(person, id);
        return Whole.of(found(id, no));
    }

    @Operation(summary = "一份文书的 PDF")
    @GetMapping("/{no}.pdf")
    ResponseEntity<byte[]> print(
            @PathVariable String id, @PathVariable String no, @AuthenticationPrincipal SignedIn person) {
        access.toRead(person, id);
        var issued = found(id, no);
        var name = ContentDisposition.inline()
                .filename(DocumentPaper.fileName(issued), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header("Content-Disposition", name.toString())
                .body(paper.pdf(issued));
    }

    private DocumentIssued found(String id, String no) {
        return book(id).find(no).map(Filed::issued).orElseThrow(() -> new NotFound("document_not_found", no));
    }

    private DocumentBook book(String id) {
        return sandboxes.sandbox(id).ledger().book(DocumentBook.class);
    }
}
