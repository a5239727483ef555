package org.lianbing.courses.drill;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** An officer at the desk who has put the mouse away: everything goes through keys, fields are known by their labels. */
public final class Keyboard {
    private static final int MOST_FIELDS = 120;
    private static final String FOCUSED = """
            () => {
              const at = document.activeElement;
              const field = at && at.closest('vaadin-text-field, vaadin-combo-box, vaadin-date-picker, '
                  + 'vaadin-text-area, vaadin-multi-select-combo-box');
              if (field) return field.localName + '|' + field.label;
              const button = at && at.closest('vaadin-button');
              const rows = button && button.closest('.lb-rows');
              if (rows && !button.closest('.lb-rows-row')) return 'add|' + rows.getAttribute('aria-label');
              if (button && button.closest('.lb-form-buttons')) return 'submit|';
              return 'other|';
            }""";

    private final Page page;

    public Keyboard(Page page) {
        this.page = page;
    }

    /** Finds something in the palette and goes there. */
    public Keyboard go(String typed) {
        page.keyboard().press("Control+k");
        page.keyboard().type(typed);
        page.keyboard().press("Enter");
        page.waitForFunction("() => document.querySelector('.lb-palette input').value === ''");
        return this;
    }

    /** Opens the form of an operation and waits until the cursor stands in it. */
    public Keyboard open(String code) {
        go(code);
        return cursorIn("h1", code);
    }

    /** Opens the next step of a case from the to-do list. */
    public Keyboard step(String words) {
        tab("待办");
        press(page.locator(".lb-todo-list .lb-line-button")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first());
        return cursorIn("h1", words);
    }

    private Keyboard cursorIn(String what, String words) {
        page.locator(".lb-form-tab .lb-form-head")
                .filter(new Locator.FilterOptions().setHasText(words.length() > 5 ? words.substring(0, 2) : words))
                .waitFor();
        page.waitForFunction("() => document.activeElement && document.activeElement.closest('.lb-form-tab')");
        return this;
    }

    /** Brings a tab of the desk to the front. */
    public Keyboard tab(String name) {
        press(page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(Pattern.compile("^" + name))));
        return this;
    }

    /**
     * Walks through the form with Tab and fills what is named; a label given again belongs to the next row.
     *
     * @param labelled label, text, label, text …; {@code 选码} fields take the code
     */
    public Keyboard fill(String... labelled) {
        var texts = new LinkedHashMap<String, Deque<String>>();
        for (var i = 0; i < labelled.length; i += 2) {
            texts.computeIfAbsent(labelled[i], label -> new ArrayDeque<>()).add(labelled[i + 1]);
        }
        for (var at = 0; at < MOST_FIELDS && !texts.isEmpty(); at++) {
            var place = page.evaluate(FOCUSED).toString().split("\\|", -1);
            switch (place[0]) {
                case "submit" -> throw new AssertionError("No field took " + texts + "; fields met: " + met);
                case "add" -> addRow(texts);
                default -> type(place[1], texts);
            }
        }
        return this;
    }

    private final List<String> met = new ArrayList<>();

    private void addRow(Map<String, Deque<String>> texts) {
        var columns = page.evaluate("() => [...document.activeElement.closest('.lb-rows')"
                + ".querySelectorAll('.lb-rows-row > *')].map(one => one.label || '').join('|')");
        var wanted = List.of(columns.toString().split("\\|")).stream().anyMatch(texts::containsKey);
        page.keyboard().press(wanted ? "Enter" : "Tab");
        if (wanted) {
            page.waitForFunction("() => document.activeElement.closest('.lb-rows-row')"
                    + " && document.activeElement.closest('input')");
        }
    }

    private void type(String label, Map<String, Deque<String>> texts) {
        met.add(label);
        var text = texts.get(label);
        if (text != null) {
            page.keyboard().press("Control+a");
            page.keyboard().type(text.removeFirst());
            if (text.isEmpty()) {
                texts.remove(label);
            }
        }
        page.keyboard().press("Tab");
    }

    /** Submits the form at the front; the verdict must hold the words. */
    public Keyboard submit(String words) {
        page.waitForTimeout(150);
        page.keyboard().press("Alt+s");
        assertThat(page.locator(".lb-verdict").last()).containsText(words);
        return this;
    }

    /** Closes the tab at the front. */
    public Keyboard close() {
        page.keyboard().press("Escape");
        return this;
    }

    /** Says something to the taxpayer and waits for what he answers. */
    public Keyboard say(String words) {
        page.locator(".lb-bubble-they").first().waitFor();
        page.keyboard().press("Alt+t");
        page.keyboard().type(words);
        page.keyboard().press("Enter");
        assertThat(page.locator(".lb-bubble-me").last()).hasText(words);
        return this;
    }

    /** Answers a question of the taxpayer. */
    public Keyboard answer(String question, String words) {
        var box = page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("回答：" + question));
        box.focus();
        page.keyboard().type(words);
        page.keyboard().press("Enter");
        assertThat(box).hasCount(0);
        return this;
    }

    /** Reads a paper that lies on the desk and puts it away. */
    public Keyboard read(String paper, String words) {
        press(page.locator(".lb-tile")
                .filter(new Locator.FilterOptions().setHasText(paper))
                .first());
        assertThat(page.locator(".lb-sheet").last()).containsText(words);
        press(page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("收起").setExact(true))
                .last());
        assertThat(page.locator(".lb-sheet")).hasCount(0);
        return this;
    }

    /** Moves the business date on. */
    public Keyboard turnTo(String date) {
        go("推进业务日期");
        var day = page.getByLabel("推进到");
        day.focus();
        page.keyboard().press("Control+a");
        page.keyboard().type(date);
        page.keyboard().press("Tab");
        press(page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName("推进").setExact(true)));
        assertThat(page.locator(".lb-header")).containsText(date);
        return this;
    }

    /** Goes to a control and presses Enter. */
    public Keyboard press(Locator control) {
        control.focus();
        page.keyboard().press("Enter");
        return this;
    }
}
