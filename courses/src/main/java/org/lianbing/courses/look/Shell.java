package org.lianbing.courses.look;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.lumo.Lumo;

/** The page that holds every view: theme, push, icon. */
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet("context://look/look.css")
@StyleSheet("context://look/frame.css")
@Push
public class Shell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings page) {
        page.setViewport("width=device-width, initial-scale=1");
        page.addFavIcon("icon", "look/mark.svg", "any");
        page.addMetaTag("theme-color", "#13304f");
    }
}
