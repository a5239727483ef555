package org.lianbing.courses.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lianbing.courses.desk.Access;
import org.lianbing.courses.desk.DeskContext;
import org.lianbing.courses.desk.DeskPurpose;
import org.lianbing.courses.desk.DocumentPaper;
import org.lianbing.courses.desk.Drafts;
import org.lianbing.courses.desk.SandboxFile;
import org.lianbing.courses.desk.Sandboxes;
import org.lianbing.courses.desk.Seating;
import org.lianbing.courses.desk.look.DeskColumn;
import org.lianbing.courses.look.InHeader;
import org.lianbing.courses.look.MainLayout;
import org.lianbing.courses.people.SignedIn;
import org.lianbing.courses.wire.NotFound;
import org.lianbing.courses.wording.Terms;
import org.lianbing.sandbox.Action;
import org.lianbing.sandbox.Entry;
import org.lianbing.sandbox.FieldType;
import org.lianbing.sandbox.UnknownName;
import org.lianbing.sandbox.flow.CaseBook;
import org.lianbing.sandbox.value.InvalidValue;
import org.lianbing.sandbox.value.TaxpayerId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * The officer's seat: at the left what another feature puts there (the counter), in the middle the replica with a tab
 * per form, taxpayer and list, at the right what helps (task, notes).
 */
@Route(value = "desk/:sandbox", layout = MainLayout.class)
@PermitAll
@StyleSheet("context://look/desk.css")
@JavaScript("context://look/desk.js")
class DeskView extends Div implements BeforeEnterObserver, HasDynamicTitle, InHeader, DeskFrame {
    /** Conversation has its own place at the left and is not offered as an operation. */
    static final String COUNTER = "GT";

    private static final String HOME = "home";

    private final Sandboxes sandboxes;
    private final Access access;
    private final Seating seating;
    private final Drafts drafts;
    private final List<DeskColumn> columns;
    private final List<DeskPurpose> purposes;
    private final DocumentPaper paper;
    private final DeskTabs tabs = new DeskTabs(this::shown);
    private final DeskHeader header = new DeskHeader();
    private @Nullable DeskContext desk;
    private @Nullable HomeTab home;
    private @Nullable TaxpayerId taxpayer;

    DeskView(
            Sandboxes sandboxes,
            Access access,
            Seating seating,
            Drafts drafts,
            List<DeskColumn> columns,
            List<DeskPurpose> purposes,
            DocumentPaper paper) {
        this.sandboxes = sandboxes;
        this.access = access;
        this.seating = seating;
        this.drafts = drafts;
        this.columns = columns;
        this.purposes = purposes;
        this.paper = paper;
        addClassName("lb-desk");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get("sandbox").orElse("");
        if (desk == null || !desk.file().id().equals(id)) {
            start(id);
        }
        var parameters = event.getLocation().getQueryParameters();
        parameters.getSingleParameter("op").ifPresent(this::openOperation);
        parameters.getSingleParameter("chair").ifPresent(header::sit);
        parameters.getSingleParameter("turn").ifPresent(any -> header.openTurn());
        parameters.getSingleParameter("taxpayer").map(DeskView::taxpayerId).ifPresent(this::openTaxpayer);
    }

    private static TaxpayerId taxpayerId(String text) {
        try {
            return TaxpayerId.of(text);
        } catch (InvalidValue wrong) {
            throw new NotFoundException(String.valueOf(wrong.getMessage()));
        }
    }

    private void start(String id) {
        var person = SignedIn.required();
        var file = file(person, id);
        var mayAct = mayAct(person, id);
        var context = new DeskContext(sandboxes, file, person, mayAct);
        desk = context;
        context.onEntry(this::entryAdded);
        taxpayer = purposes.stream()
                .flatMap(purpose -> purpose.taxpayer(file).stream())
                .findFirst()
                .orElse(null);
        build(context);
    }

    private SandboxFile file(SignedIn person, String id) {
        try {
            return access.toRead(person, id);
        } catch (NotFound none) {
            throw new NotFoundException(getTranslation("desk.not-found"));
        }
    }

    private boolean mayAct(SignedIn person, String id) {
        try {
            access.toAct(person, id);
            return true;
        } catch (NotFound onlyToRead) {
            return false;
        }
    }

    private void build(DeskContext context) {
        removeAll();
        tabs.clear();
        add(column(context, DeskColumn.Side.LEFT), tabs, column(context, DeskColumn.Side.RIGHT));
        header.prepare(context, seating, purposes);
        var start = new HomeTab(context, this);
        home = start;
        tabs.addFixed(HOME, waiting(start), start);
        tabs.addFixed("documents", getTranslation("desk.documents"), new DocumentsTab(context, paper));
        tabs.select(HOME);
        Shortcuts.addShortcutListener(this, tabs::closeSelected, Key.ESCAPE).listenOn(tabs);
        header.showDate();
    }

    private String waiting(HomeTab list) {
        return getTranslation("desk.waiting", String.valueOf(list.count()));
    }

    private Component column(DeskContext context, DeskColumn.Side side) {
        var name = side.name().toLowerCase(Locale.ROOT);
        var aside = new Aside();
        aside.addClassNames("lb-desk-column", "lb-desk-" + name);
        aside.getElement().setAttribute("aria-label", getTranslation("desk.column." + name));
        columns.stream()
                .filter(part -> part.side() == side)
                .sorted(Comparator.comparingInt(DeskColumn::order))
                .forEach(part -> part.build(context).ifPresent(aside::add));
        if (aside.getComponentCount() == 0) {
            aside.setVisible(false);
        } else {
            aside.addComponentAsFirst(new FoldButton(aside, name));
        }
        return aside;
    }

    private void shown(String key, Component page) {
        switch (page) {
            case HomeTab list -> list.refresh();
            case TaxpayerTab view -> view.refresh();
            case DocumentsTab list -> list.refresh();
            default -> {}
        }
        if (desk != null) {
            desk.formShown(page instanceof OperationTab ? key : "");
        }
    }

    private void entryAdded(Entry entry) {
        if (home != null) {
            tabs.rename(HOME, waiting(home));
            home.refresh();
        }
        header.showDate();
    }

    private void openOrFocus(String key, String title, Function<DeskContext, Component> page) {
        var context = desk;
        if (context != null) {
            tabs.openOrSelect(key, title, () -> page.apply(context));
        }
    }

    @Override
    public void openOperation(String code) {
        try {
            var operation = sandboxes.replica().catalogue().operation(code);
            if (operation.isOffered()) {
                openOrFocus(
                        code,
                        code + " " + Terms.in(getLocale()).operation(operation),
                        context -> new OperationTab(context, drafts, seating, operation, this));
            }
        } catch (UnknownName unknown) {
            throw new NotFoundException(String.valueOf(unknown.getMessage()));
        }
    }

    @Override
    public void openTaxpayer(TaxpayerId id) {
        taxpayer = id;
        openOrFocus(
                "taxpayer/" + id, getTranslation("desk.file", id.toString()), context -> new TaxpayerTab(context, id));
    }

    @Override
    public void openStep(String caseNo, Action action) {
        if (desk != null) {
            desk.sandbox()
                    .ledger()
                    .book(CaseBook.class)
                    .find(caseNo)
                    .ifPresent(matter -> openOrFocus(
                            caseNo + "/" + action.code(),
                            Terms.in(getLocale()).action(action) + " " + caseNo,
                            context -> new StepTab(context, drafts, seating, matter, action, this)));
        }
    }

    @Override
    public @Nullable String chair() {
        return header.chair();
    }

    @Override
    public @Nullable TaxpayerId taxpayer() {
        return taxpayer;
    }

    @Override
    public void taxpayer(TaxpayerId id) {
        taxpayer = id;
    }

    @Override
    public boolean assists() {
        return desk == null || purposes.stream().allMatch(purpose -> purpose.assists(desk.file()));
    }

    @Override
    public List<FieldType.Option> papers() {
        return desk == null
                ? List.of()
                : purposes.stream()
                        .flatMap(purpose -> purpose.papers(desk.sandbox().ledger()).stream())
                        .toList();
    }

    @Override
    public JsonNode text(String text) {
        return JsonNodeFactory.instance.stringNode(text);
    }

    @Override
    public String context() {
        return desk == null
                ? ""
                : purposes.stream()
                        .flatMap(purpose -> purpose.title(desk.file()).stream())
                        .findFirst()
                        .orElseGet(() -> getTranslation("desk.practice"));
    }

    @Override
    public List<Component> chips() {
        return header.parts();
    }

    @Override
    public String getPageTitle() {
        return context() + " · " + getTranslation("look.brand");
    }
}
