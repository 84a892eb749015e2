package io.dromos.designer.inspector;

import io.dromos.designer.editor.EditorSession;
import io.dromos.designer.i18n.Words;
import io.dromos.designer.inspector.arrival.ArrivalActions;
import io.dromos.designer.inspector.arrival.ArrivalsView;
import io.dromos.designer.inspector.form.Form;
import io.dromos.designer.inspector.form.Form.View;
import io.dromos.designer.inspector.form.FormReader;
import io.dromos.designer.task.LatestOnly;
import io.dromos.designer.ui.control.SearchField;
import io.dromos.designer.ui.control.SegmentedControl;
import io.dromos.designer.ui.input.PlaceQuery;
import io.dromos.model.flow.Element;
import io.dromos.model.flow.ElementId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * What is selected, as a form; the flow itself while nothing is. Follows the session. UI thread only.
 */
public final class InspectorView extends VBox {

    private static final Duration PAUSE = Duration.ofMillis(30);

    private final EditorSession session;
    private final InspectorSurroundings surroundings;
    private final FormReader reader;
    private final InspectorHeader header = new InspectorHeader();
    private final SegmentedControl<View> views = new SegmentedControl<>(List.of(View.values()),
            view -> Words.of("inspector." + view.name().toLowerCase(Locale.ROOT)));
    private final SearchField filter = new SearchField(Words.of("inspector.filter"));
    private final FormView form;
    private final ArrivalsView arrivals;
    private final LatestOnly questions;
    private final VBox top = new VBox(10, header, views, filter);
    private final VBox content = new VBox();

    public InspectorView(EditorSession session, InspectorSurroundings surroundings) {
        this.session = session;
        this.surroundings = surroundings;
        this.reader = new FormReader(surroundings.catalog());
        this.form = new FormView(session, surroundings, this::elements);
        this.arrivals = new ArrivalsView(new ArrivalActions(form::insert, surroundings.renaming()::begin,
                surroundings.renaming()::knows));
        this.questions = surroundings.tasks().latestOnly(PAUSE);
        setId("inspector");
        getStyleClass().addAll("panel", "inspector");
        getStylesheets().add(InspectorStyle.SHEET);
        top.getStyleClass().add("inspector-top");
        content.getStyleClass().add("inspector-content");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("inspector-scroll");
        setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(top, scroll);
        session.selection().elementsProperty().addListener((property, before, now) -> select());
        session.addListener(change -> refresh());
        surroundings.findings().addListener((property, before, now) -> form.showFindings(now));
        views.chosen().addListener((property, before, now) -> refresh());
        filter.textProperty().addListener((property, before, now) -> refresh());
        select();
    }

    /** Puts the focus into the field of an option, where a finding or a menu wants it. */
    public void focusField(String option) {
        views.chosen().set(View.ALL);
        filter.clear();
        form.focus(option);
    }

    /** What stands around the flow has changed: the environment, another file. */
    public void surroundingsChanged() {
        refresh();
    }

    /** More, or less, is known of what arrives. */
    public void namesChanged() {
        session.selection().lead().ifPresent(this::askArrivals);
    }

    private void askArrivals(ElementId lead) {
        PlaceQuery query = surroundings.arrivals().apply(session.document(), lead);
        questions.submit(progress -> query.answer(), arrivals::show);
    }

    private List<Element> elements() {
        List<ElementId> selected = session.selection().elements();
        return selected.stream().map(session.document().index()::find).flatMap(Optional::stream).toList();
    }

    private void select() {
        session.endTyping();
        if (!filter.getText().isEmpty()) {
            filter.clear();
        }
        refresh();
    }

    private void refresh() {
        List<Element> selected = elements();
        boolean some = !selected.isEmpty();
        show(views, some);
        show(filter, some);
        if (!some) {
            showFlow();
            return;
        }
        Element lead = selected.getLast();
        Form all = CommonForm.of(selected.stream().map(element -> reader.read(session.document(), element)).toList());
        if (selected.size() == 1) {
            header.show(ElementTitle.of(surroundings.catalog(), lead));
        } else {
            header.show(ElementTitle.ofSeveral(surroundings.catalog(), selected));
        }
        form.show(all.shown(views.chosen().get(), filter.getText()), all);
        form.showFindings(surroundings.findings().getValue());
        askArrivals(lead.id());
        List<Node> parts = new ArrayList<>();
        if (selected.size() == 1) {
            surroundings.above().apply(lead).ifPresent(parts::add);
        }
        parts.addAll(List.of(form, arrivals));
        show(parts);
    }

    /** What is there already stays, so that a field that is typed into keeps the focus. */
    private void show(List<Node> parts) {
        if (!content.getChildren().equals(parts)) {
            content.getChildren().setAll(parts);
        }
    }

    private void showFlow() {
        header.show(surroundings.flowTitle().get());
        Optional<Node> fields = surroundings.flowForm();
        content.getChildren().setAll(fields.<List<Node>>map(List::of).orElse(List.of()));
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
