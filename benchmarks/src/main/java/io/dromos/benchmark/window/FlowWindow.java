package io.dromos.benchmark.window;

import io.dromos.designer.canvas.CanvasPorts;
import io.dromos.designer.canvas.FlowCanvas;
import io.dromos.designer.dialog.Clipboard;
import io.dromos.designer.editor.EditorSession;
import io.dromos.designer.expression.CatalogSupport;
import io.dromos.designer.expression.ExpressionFields;
import io.dromos.designer.inspector.ElementTitle;
import io.dromos.designer.inspector.InspectorSurroundings;
import io.dromos.designer.inspector.InspectorView;
import io.dromos.designer.source.SourceView;
import io.dromos.designer.task.BackgroundTasks;
import io.dromos.designer.ui.Appearance;
import io.dromos.designer.ui.Theme;
import io.dromos.designer.ui.input.ExampleChoice;
import io.dromos.designer.ui.input.NameRenaming;
import io.dromos.designer.ui.input.PlaceKnowledge;
import io.dromos.icons.IconIndex;
import io.dromos.model.catalog.Catalog;
import io.dromos.model.catalog.camel.BundledCatalog;
import io.dromos.model.document.FlowDocument;
import io.dromos.model.document.FlowReading;
import io.dromos.model.expression.KnownNames;
import io.dromos.model.shape.ArrivingNames;
import io.dromos.model.shape.route.ArrivingShapes;
import io.dromos.model.shape.source.ShapeSources;
import io.dromos.model.shape.typing.ExpressionTypings;
import io.dromos.model.validation.ValidationReport;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.stage.Stage;

/** A flow in a window: its canvas, alone or with the other views beside it. UI thread only. */
record FlowWindow(EditorSession session, FlowCanvas canvas, Scene scene) {

    private static final double SOURCE_WIDTH = 300;
    private static final double INSPECTOR_WIDTH = 260;

    static FlowDocument read(String text) {
        return switch (FlowDocument.read(text)) {
            case FlowReading.Opened(FlowDocument document) -> document;
            case FlowReading.ReadOnly refused -> throw new IllegalStateException(refused.reason().text());
        };
    }

    static FlowWindow withCanvas(Stage stage, FlowDocument document) {
        EditorSession session = new EditorSession(document);
        return show(stage, session, canvas(session));
    }

    static FlowWindow withAllViews(Stage stage, FlowDocument document, BackgroundTasks tasks) {
        EditorSession session = new EditorSession(document);
        SourceView source = new SourceView(session, new SimpleObjectProperty<>(ValidationReport.EMPTY), tasks);
        InspectorView inspector = new InspectorView(session, surroundings(tasks));
        source.setPrefWidth(SOURCE_WIDTH);
        inspector.setPrefWidth(INSPECTOR_WIDTH);
        return show(stage, session, canvas(session), source, inspector);
    }

    private static FlowWindow show(Stage stage, EditorSession session, FlowCanvas canvas, Node... others) {
        HBox.setHgrow(canvas, Priority.ALWAYS);
        HBox root = new HBox(canvas);
        root.getChildren().addAll(others);
        Scene scene = new Scene(root, Toolkit.WIDTH, Toolkit.HEIGHT);
        new Appearance(Theme.LIGHT).follow(scene);
        stage.setScene(scene);
        stage.show();
        return new FlowWindow(session, canvas, scene);
    }

    private static FlowCanvas canvas(EditorSession session) {
        return new FlowCanvas(session,
                new CanvasPorts(Clipboard.inMemory(), (owner, x, y, beginnings, chosen) -> {
                }, (element, expression, ended) -> new Pane(), element -> {
                }, (element, name) -> {
                }));
    }

    private static InspectorSurroundings surroundings(BackgroundTasks tasks) {
        Catalog catalog = BundledCatalog.shared();
        ExpressionTypings typing = new ExpressionTypings(catalog);
        ArrivingShapes shapes = new ArrivingShapes(catalog, typing);
        ExpressionFields expressions = new ExpressionFields(new CatalogSupport(catalog, typing), tasks);
        return new InspectorSurroundings(catalog, expressions,
                (document, element) -> () -> PlaceKnowledge.of(ArrivingNames.of(
                        shapes.of(document.flow(), ShapeSources.NONE).at(element), KnownNames.NONE)),
                new ExampleChoice(), NameRenaming.NONE, tasks, new SimpleObjectProperty<>(ValidationReport.EMPTY),
                () -> new ElementTitle(IconIndex.icons().icon("flow"), "flow", "", ""), element -> Optional.empty(),
                Optional.empty());
    }
}
