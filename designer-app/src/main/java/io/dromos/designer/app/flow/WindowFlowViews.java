package io.dromos.designer.app.flow;

import io.dromos.designer.action.ActionTarget.Handler;
import io.dromos.designer.canvas.CanvasPorts;
import io.dromos.designer.canvas.FlowCanvas;
import io.dromos.designer.canvas.view.NodeMark;
import io.dromos.designer.canvas.view.StepChooser;
import io.dromos.designer.dialog.Clipboard;
import io.dromos.designer.dialog.Dialogs;
import io.dromos.designer.editor.EditorSession;
import io.dromos.designer.i18n.Words;
import io.dromos.designer.inspector.ElementTitle;
import io.dromos.designer.inspector.InspectorSurroundings;
import io.dromos.designer.inspector.InspectorView;
import io.dromos.designer.source.CompareView;
import io.dromos.designer.source.SourceView;
import io.dromos.designer.task.BackgroundTasks;
import io.dromos.designer.ui.input.ExpressionInputs;
import io.dromos.designer.ui.input.PlaceKnowledge;
import io.dromos.designer.ui.input.PlaceQuery;
import io.dromos.designer.ui.input.NameRenaming;
import io.dromos.icons.IconIndex;
import io.dromos.model.catalog.Catalog;
import io.dromos.model.document.FlowDocument;
import io.dromos.model.expression.ExpressionTyping;
import io.dromos.model.expression.KnownNames;
import io.dromos.model.expression.conversion.Meaning;
import io.dromos.model.flow.ElementId;
import io.dromos.model.shape.ArrivingNames;
import io.dromos.model.shape.arrival.Arrival;
import io.dromos.model.shape.route.ArrivingShapes;
import io.dromos.model.shape.source.ShapeSources;
import io.dromos.model.validation.Finding;
import io.dromos.model.validation.ValidationReport;
import io.dromos.model.workspace.Workspace;
import io.dromos.model.workspace.file.FileReading;
import io.dromos.model.workspace.file.TextFileReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** The views of a flow in the window: canvas, source view and inspector, each given what it asks for. */
public final class WindowFlowViews implements FlowViews {

    /**
     * What the views need from around them.
     *
     * @param chooser
     *            the palette as a popup
     */
    public record Parts(BackgroundTasks tasks, Clipboard clipboard, Catalog catalog, ExpressionTyping typing,
            ExpressionInputs expressions,
            StepChooser chooser, NameRenaming renaming, ObservableValue<Optional<Workspace>> workspace,
            ObservableValue<String> environment, Dialogs dialogs, FlowLinks links) {}

    private final Parts parts;
    private final ArrivingShapes arriving;
    private final Map<EditorSession, FlowNames> names = new WeakHashMap<>();

    public WindowFlowViews(Parts parts) {
        this.parts = parts;
        arriving = new ArrivingShapes(parts.catalog(), parts.typing());
        parts.workspace().subscribe(now -> refreshNames());
        parts.environment().subscribe(now -> refreshNames());
    }

    @Override
    public FlowView canvas(OpenFlow flow) {
        EditorSession session = flow.session();
        FlowCanvas canvas = new FlowCanvas(session, new CanvasPorts(parts.clipboard(), parts.chooser(),
                new InPlace(session, parts.expressions(), element -> query(flow, session.document(), element),
                        namesOf(flow).examples(), parts.renaming()),
                element -> {
                }, new ElementRenaming(flow, parts.renaming(), parts.dialogs())::begin));
        flow.validation().reportProperty().subscribe(report -> canvas.showMarks(marks(report)));
        return new FlowView(canvas, () -> handlers(flow, canvas), canvas, place -> {
        }, () -> names.remove(session));
    }

    private Map<String, Handler> handlers(OpenFlow flow, FlowCanvas canvas) {
        EditorSession session = flow.session();
        ScenarioFields scenarios = scenariosOf(flow);
        Map<String, Handler> handlers = new LinkedHashMap<>(canvas.actions().handlers());
        handlers.put("flow.choose-scenario",
                new Handler(Bindings.createBooleanBinding(scenarios::canChoose,
                        session.selection().elementsProperty(), session.documentProperty()), scenarios::choose));
        handlers.put("edit.rename",
                new Handler(Bindings.createBooleanBinding(() -> named(session).isPresent(),
                        session.selection().elementsProperty(), session.documentProperty()),
                        () -> named(session).ifPresent(parts.renaming()::begin)));
        handlers.put("flow.check", always(() -> {
            flow.validation().check();
            parts.links().problems().run();
        }));
        handlers.put("flow.properties", always(() -> {
            session.selection().clear();
            parts.links().inspector().run();
        }));
        handlers.put("flow.compare", new Handler(session.dirtyProperty(), () -> compare(flow)));
        handlers.put("flow.save-as-template", always(() -> parts.links().template().accept(flow)));
        handlers.put("flow.values", always(() -> parts.links().values().accept(flow.file().file())));
        handlers.put("flow.internal-set", always(() -> parts.links().internalSet().accept(flow.file().file())));
        return handlers;
    }

    /** With the file as it is on disk now. */
    private void compare(OpenFlow flow) {
        String now = flow.session().source().text();
        parts.tasks().<FileReading>startQuietly(progress -> new TextFileReader().read(flow.file().file()))
                .whenDone(reading -> {
                    String saved = reading instanceof FileReading.Text text ? text.text() : "";
                    parts.dialogs().showView(Words.of("action.flow.compare"), new CompareView(saved, now));
                });
    }

    private static Handler always(Runnable run) {
        return new Handler(new SimpleBooleanProperty(true), run);
    }

    private ScenarioFields scenariosOf(OpenFlow flow) {
        return new ScenarioFields(flow.session(), parts.workspace(), parts.environment(), parts.dialogs());
    }

    /** What the selected step names. */
    private Optional<Meaning> named(EditorSession session) {
        return session.selection().lead().flatMap(session.document().index()::find).flatMap(NamedElement::of)
                .filter(parts.renaming()::knows);
    }

    @Override
    public FlowView source(OpenFlow flow) {
        SourceView source = new SourceView(flow.session(), flow.validation().reportProperty(), parts.tasks());
        return new FlowView(source,
                () -> Map.of("edit.find", new Handler(
                        Bindings.createBooleanBinding(source::isVisible, source.visibleProperty()), source::find)),
                source, source::show, () -> {
                });
    }

    @Override
    public Optional<Node> inspector(OpenFlow flow) {
        String name = String.valueOf(flow.file().file().getFileName());
        FlowFields fields = new FlowFields(flow.file().file(), parts.workspace(), parts.tasks(), parts.dialogs(),
                parts.links());
        ScenarioFields scenarios = scenariosOf(flow);
        InspectorView inspector = new InspectorView(flow.session(),
                new InspectorSurroundings(parts.catalog(), parts.expressions(),
                        (document, element) -> query(flow, document, element), namesOf(flow).examples(),
                        parts.renaming(), parts.tasks(), flow.validation().reportProperty(),
                        () -> new ElementTitle(IconIndex.icons().icon("flow"), name, Words.of("inspector.flow"), ""),
                        scenarios::of, Optional.of(fields.form())));
        inspector.sceneProperty().subscribe(scene -> inspector.surroundingsChanged());
        namesOf(flow).gatheredProperty().subscribe(now -> inspector.namesChanged());
        return Optional.of(inspector);
    }

    private PlaceQuery query(OpenFlow flow, FlowDocument document, ElementId element) {
        FlowNames known = namesOf(flow);
        KnownNames outer = known.known();
        ShapeSources sources = known.sources();
        return () -> {
            Arrival arrival = arriving.of(document.flow(), sources).at(element);
            return new PlaceKnowledge(ArrivingNames.of(arrival, outer), arrival.shape(),
                    Branches.around(document, element), ArrivalValues.of(arrival, outer),
                    arrival.replaced());
        };
    }

    private FlowNames namesOf(OpenFlow flow) {
        return names.computeIfAbsent(flow.session(), session -> new FlowNames(flow.file().file(), parts.workspace(),
                parts.environment(), parts.tasks()));
    }

    private void refreshNames() {
        List.copyOf(names.values()).forEach(FlowNames::refresh);
    }

    /** The worst of what was found in each element. */
    private static Map<ElementId, NodeMark> marks(ValidationReport report) {
        Map<ElementId, List<Finding>> byElement = new HashMap<>();
        report.findings().forEach(finding -> finding.location().element().ifPresent(
                element -> byElement.computeIfAbsent(element, id -> new ArrayList<>()).add(finding)));
        Map<ElementId, NodeMark> marks = new HashMap<>();
        byElement.forEach((element, findings) -> findings.stream()
                .min((one, other) -> one.severity().compareTo(other.severity()))
                .ifPresent(worst -> marks.put(element, new NodeMark(worst.severity(), worst.message().text()))));
        return marks;
    }
}
