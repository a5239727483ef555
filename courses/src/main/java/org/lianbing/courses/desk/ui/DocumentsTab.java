package org.lianbing.courses.desk.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianbing.courses.desk.DeskContext;
import org.lianbing.courses.desk.DocumentPaper;
import org.lianbing.courses.look.Chip;
import org.lianbing.courses.look.EmptyState;
import org.lianbing.courses.look.Tone;
import org.lianbing.sandbox.document.DocumentBook;
import org.lianbing.sandbox.document.DocumentBook.Filed;
import org.lianbing.sandbox.document.DocumentIssued;

/** The documents issued in a sandbox, newest first, each as its paper, to look at and to print. */
@StyleSheet("context://look/paper.css")
final class DocumentsTab extends Div {
    private final DeskContext desk;
    private final DocumentPaper paper;
    private final Div sheet = new Div();
    private final Map<String, NativeButton> buttons = new LinkedHashMap<>();
    private @Nullable String shown;

    DocumentsTab(DeskContext desk, DocumentPaper paper) {
        this.desk = desk;
        this.paper = paper;
        addClassName("lb-documents-tab");
        sheet.addClassName("lb-document-sheet");
        refresh();
    }

    void refresh() {
        removeAll();
        buttons.clear();
        var heading = new H1(getTranslation("desk.documents"));
        heading.addClassName("lb-visually-hidden");
        add(heading);
        var documents = desk.sandbox()
                .ledger()
                .book(DocumentBook.class)
                .documents()
                .values()
                .reverse();
        if (documents.isEmpty()) {
            add(new EmptyState(
                    VaadinIcon.FILE_TEXT_O,
                    getTranslation("desk.documents.none"),
                    getTranslation("desk.documents.none.next")));
            return;
        }
        var list = new Div();
        list.addClassName("lb-documents-list");
        documents.forEach(filed -> list.add(line(filed)));
        add(list, sheet);
        show(documents
                .find(filed -> filed.issued().no().equals(shown))
                .getOrElse(documents.head())
                .issued());
    }

    private NativeButton line(Filed filed) {
        var issued = filed.issued();
        var title = new Span(issued.title());
        title.addClassName("lb-grow");
        var no = new Span(issued.no());
        no.addClassName("lb-mute");
        var button = new NativeButton("", click -> show(issued));
        button.add(title, no);
        if (filed.served() != null) {
            button.add(new Chip(getTranslation("desk.documents.served"), Tone.GOOD));
        }
        button.addClassName("lb-line-button");
        buttons.put(issued.no(), button);
        return button;
    }

    private void show(DocumentIssued document) {
        shown = document.no();
        buttons.forEach((no, button) -> {
            if (no.equals(shown)) {
                button.getElement().setAttribute("aria-current", "true");
            } else {
                button.getElement().removeAttribute("aria-current");
            }
        });
        var print = new Anchor(printed(document), AttachmentType.INLINE, getTranslation("desk.documents.print"));
        print.setTarget(AnchorTarget.BLANK);
        print.addClassName("lb-print");
        sheet.removeAll();
        var shownPaper = new Html(DocumentPaper.html(document));
        shownPaper.getElement().setAttribute("lang", "zh-CN");
        sheet.add(print, shownPaper);
    }

    private DownloadHandler printed(DocumentIssued document) {
        return DownloadHandler.fromInputStream(request -> {
            var bytes = paper.pdf(document);
            return new DownloadResponse(
                    new ByteArrayInputStream(bytes), DocumentPaper.fileName(document), "application/pdf", bytes.length);
        });
    }
}
