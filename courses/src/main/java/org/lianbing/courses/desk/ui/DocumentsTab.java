package org.lianbing.courses.desk.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.lianbing.courses.desk.DeskContext;
import org.lianbing.courses.desk.DocumentPaper;
import org.lianbing.courses.look.EmptyState;
import org.lianbing.sandbox.document.DocumentBook;

/** The documents issued in a sandbox, newest first, each as its paper. */
final class DocumentsTab extends Div {
    private final DeskContext desk;

    DocumentsTab(DeskContext desk) {
        this.desk = desk;
        addClassName("lb-documents-tab");
        refresh();
    }

    void refresh() {
        removeAll();
        var documents = desk.sandbox()
                .ledger()
                .book(DocumentBook.class)
                .documents()
                .values()
                .reverse();
        if (documents.isEmpty()) {
            add(new EmptyState(VaadinIcon.FILE_TEXT_O, "还没有出具文书", "办结的业务出具的文书会列在这里，可以查看和打印。"));
            return;
        }
        var list = new Div();
        list.addClassName("lb-documents-list");
        var sheet = new Div();
        sheet.addClassName("lb-document-sheet");
        for (var filed : documents) {
            var issued = filed.issued();
            var button = new NativeButton(issued.title() + "　" + issued.no(), click -> {
                sheet.removeAll();
                sheet.add(new Html(DocumentPaper.article(issued)));
            });
            button.addClassName("lb-line-button");
            list.add(button);
        }
        sheet.add(new Html(DocumentPaper.article(documents.head().issued())));
        add(list, sheet);
    }
}
