package org.lianbing.courses.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianbing.courses.As;
import org.lianbing.courses.ViewTest;
import org.lianbing.courses.notes.look.NoteCard;
import org.lianbing.courses.notes.look.NoteCards;
import org.lianbing.courses.notes.look.NoteDrawer;
import org.lianbing.courses.notes.look.NoteEditor;
import org.lianbing.courses.notes.look.NoteSheet;
import org.lianbing.courses.wire.Unavailable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

/** The notebook's pages and cards, as different people meet them. */
class NoteViewsTest extends ViewTest {
    @Autowired
    NoteSearch search;

    @Autowired
    Notebook notebook;

    @Autowired
    ObjectProvider<NoteCards> cards;

    @BeforeEach
    void theIndexIsReady() {
        await().atMost(Duration.ofSeconds(60))
                .ignoreExceptionsInstanceOf(Unavailable.class)
                .until(() -> search.find(NoteQuery.of("")).total() >= 96);
    }

    private String open(String address) {
        UI.getCurrent().navigate("account/password");
        var location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
        return page();
    }

    private String page() {
        return textOf((Component) getCurrentView());
    }

    private List<String> titles() {
        return all((Component) getCurrentView())
                .filter(NoteCard.class::isInstance)
                .map(card -> ((NoteCard) card).note().title())
                .toList();
    }

    private static void click(NativeButton button) {
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
    }

    private Button button(String label) {
        return all((Component) getCurrentView())
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> button.getText().equals(label))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @As("student13")
    void aTraineeReadsButDoesNotWrite() {
        assertThat(open("notes")).contains("专家笔记", "最有帮助的在前", "登记", "申报").doesNotContain("写笔记", "草稿");
        assertThat(open("notes/fp-03-three-gates"))
                .contains("限购三道闸：每次、每月、持票", "FP-03-V2", "核对", "相关笔记")
                .doesNotContain("修改");
    }

    @Test
    @As("student13")
    void theAddressSaysWhatIsLookedFor() {
        assertThat(open("notes?q=%E9%99%90%E8%B4%AD&domain=fp")).contains("共 2 篇", "限购 = 限购量");
        assertThat(titles()).contains("限购三道闸：每次、每月、持票");
        assertThat(open("notes?refusal=CV11")).contains("CV11");
        assertThat(open("notes?q=zzzzqq")).contains("没有找到", "换个说法试试");
        assertThat(open("notes?domain=NO&operation=QQ")).contains("没有找到");
    }

    @Test
    @As("student13")
    void typingSearchesAndClickingADomainNarrows() {
        open("notes");
        var field = find(TextField.class).all().getFirst();
        field.setValue("申报");
        var before = titles().size();
        assertThat(before).isEqualTo(24);
        var fp = all((Component) getCurrentView())
                .filter(NativeButton.class::isInstance)
                .filter(button -> textOf(button).startsWith("发票 "))
                .findFirst()
                .orElseThrow();
        click((NativeButton) fp);
        assertThat(page()).contains("有逾期未申报，先补申报再领票");
        assertThat(titles().size()).isLessThan(before);
    }

    @Test
    @As("student13")
    void aMarkBelowASourceIsShownAsToBeReviewed() {
        var remembered = notebook.publishedAfter("", 1000).stream()
                .filter(note -> note.text().mark() == Mark.REMEMBERED)
                .findFirst()
                .orElseThrow();
        assertThat(open("notes/" + remembered.id())).contains("待业务复核");
        assertThat(open("notes/dj-01-already-registered")).contains("有出处").doesNotContain("待业务复核");
    }

    @Test
    @As("student14")
    void aVoteIsCountedOnceOnScreenToo() {
        open("notes/zs-02-principal-only");
        var before = notebook.find("zs-02-principal-only").orElseThrow().helpful();
        button("有帮助（" + before + "）").click();
        assertThat(page()).contains("已投，" + (before + 1) + " 人觉得有帮助");
        assertThat(page()).doesNotContain("有帮助（");
    }

    @Test
    @As("student13")
    void anUnknownNoteLeadsToThePageThatSaysSo() {
        assertThat(open("notes/no-such")).contains("没有这个页面");
    }

    @Test
    @As("mentor04")
    void aMentorIsToldWhatIsWrongAndLosesNothing() {
        open("notes");
        button("写笔记").click();
        var editor = find(NoteEditor.class).single();
        var fields = all(editor).filter(TextField.class::isInstance).map(TextField.class::cast).toList();
        fields.getFirst().setValue("小苍兰");
        fields.get(1).setValue("QQ-01");
        var publish = footer(editor, "发布");
        publish.click();
        assertThat(fields.get(1).isInvalid()).isTrue();
        assertThat(fields.get(1).getErrorMessage()).isEqualTo("没有业务事项 QQ-01");
        assertThat(fields.getFirst().getValue()).isEqualTo("小苍兰");
        assertThat(editor.isOpened()).isTrue();
    }

    private static Button footer(NoteEditor editor, String label) {
        return editor.getFooter().getElement().getChildren()
                .map(element -> element.getComponent().orElseThrow())
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> button.getText().equals(label))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @As("mentor05")
    void aMentorEditsANoteOfTheProduct() {
        open("notes/zs-01-count-cash-aloud");
        button("修改").click();
        var editor = find(NoteEditor.class).single();
        all(editor).filter(TextField.class::isInstance).map(TextField.class::cast).findFirst().orElseThrow().setValue("唱收唱付，改过的");
        footer(editor, "发布").click();
        assertThat(editor.isOpened()).isFalse();
        assertThat(page()).contains("唱收唱付，改过的", "第 2 版", "各版", "潘建新");
        assertThat(notebook.versions("zs-01-count-cash-aloud")).hasSize(2);
    }

    @Test
    @As("student15")
    void cardsBesideAFormOpenInADrawer() {
        open("notes");
        var beside = cards.getObject();
        UI.getCurrent().add(beside);
        beside.show(search.forRefusal("FP-03", "FP-03-V2"));
        var first = all(beside).filter(NoteCard.class::isInstance).map(NoteCard.class::cast).findFirst().orElseThrow();
        assertThat(textOf(beside)).contains("2015-");
        click(all(first)
                .filter(NativeButton.class::isInstance)
                .map(NativeButton.class::cast)
                .findFirst()
                .orElseThrow());
        var drawer = find(NoteDrawer.class).single();
        assertThat(drawer.isOpened()).isTrue();
        assertThat(all(drawer).anyMatch(NoteSheet.class::isInstance)).isTrue();
        assertThat(textOf(drawer)).contains(first.note().title());
        beside.show(List.of());
        assertThat(textOf(beside)).contains("还没有写到这一步的笔记");
    }
}
