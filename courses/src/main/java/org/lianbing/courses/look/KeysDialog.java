package org.lianbing.courses.look;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/** The keys of the workstation, to be looked up. */
final class KeysDialog extends Dialog {
    /** Key as it is written on a keyboard, and the name of its sentence. */
    private record Shortcut(String key, String name) {}

    private static final List<Shortcut> KEYS = List.of(
            new Shortcut("Ctrl K", "palette"),
            new Shortcut("Enter", "enter"),
            new Shortcut("Alt S", "submit"),
            new Shortcut("Esc", "escape"),
            new Shortcut("Alt T", "talk"),
            new Shortcut("↓", "calendar"));

    KeysDialog() {
        setHeaderTitle(getTranslation("look.keys"));
        var list = new DescriptionList();
        list.addClassName("lb-keys");
        for (var shortcut : KEYS) {
            var key = new DescriptionList.Term(shortcut.key());
            key.addClassName("lb-key");
            list.add(new Div(key, new DescriptionList.Description(getTranslation("look.keys." + shortcut.name()))));
        }
        add(list);
        getFooter().add(new Button(getTranslation("look.keys.close"), click -> close()));
    }
}
