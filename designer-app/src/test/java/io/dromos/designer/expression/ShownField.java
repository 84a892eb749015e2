package io.dromos.designer.expression;

import io.dromos.designer.ui.TestStage;
import io.dromos.designer.ui.input.PlaceQuery;
import static org.testfx.util.WaitForAsyncUtils.waitFor;

import io.dromos.designer.expression.popup.Proposal;
import io.dromos.designer.expression.popup.RecentExpressions;
import io.dromos.designer.task.BackgroundTasks;
import io.dromos.designer.task.UiThread;
import io.dromos.designer.ui.Appearance;
import io.dromos.designer.ui.Theme;
import io.dromos.designer.ui.input.EditHistory;
import io.dromos.designer.ui.input.ExampleChoice;
import io.dromos.designer.ui.input.ExpressionPlace;
import io.dromos.designer.ui.input.NameRenaming;
import io.dromos.designer.ui.input.PlaceKnowledge;
import io.dromos.model.catalog.Catalog;
import io.dromos.model.catalog.camel.BundledCatalog;
import io.dromos.model.expression.Expression;
import io.dromos.model.expression.ExpressionKind;
import io.dromos.model.shape.typing.ExpressionTypings;
import io.dromos.model.type.MessageShape;
import io.dromos.model.type.NamedShapes;
import io.dromos.model.type.ObjectShape;
import io.dromos.model.type.TextShape;
import io.dromos.model.workspace.ExampleMessage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;

/** An expression field in a window, with what a test asks of it. */
final class ShownField implements AutoCloseable {

    static final ExampleMessage SMALL = new ExampleMessage("Small order",
            "{\"total\": 40, \"region\": \"EU\", \"customer\": {\"name\": \"Ann\"}}", Map.of("region", "EU"), Map.of());
    static final ExampleMessage LARGE = new ExampleMessage("Large order", "{\"total\": 4000, \"region\": \"US\"}",
            Map.of("region", "US"), Map.of());

    final BackgroundTasks tasks = new BackgroundTasks(UiThread.javafx(), problem -> {
        throw new AssertionError(problem);
    });
    final ExampleChoice examples = new ExampleChoice();
    final List<Expression> edits = new ArrayList<>();
    final ExpressionField field;

    ShownField(Stage stage, ExpressionKind kind, PlaceKnowledge known, Node... beside) {
        this(stage, kind, () -> known, beside);
    }

    ShownField(Stage stage, ExpressionKind kind, PlaceQuery known, Node... beside) {
        Catalog catalog = BundledCatalog.shared();
        ExpressionSupport support = new CatalogSupport(catalog, new ExpressionTypings(catalog));
        examples.offer(List.of(SMALL, LARGE));
        field = new ExpressionField(
                new ExpressionPlace("Value", kind, false, () -> known, EditHistory.NONE, examples,
                        NameRenaming.NONE),
                support, tasks, new RecentExpressions(), edits::add);
        VBox root = new VBox(field, field.languageChooser(), new Button("next"));
        root.getChildren().addAll(beside);
        Scene scene = new Scene(root, 420, 420);
        new Appearance(Theme.LIGHT).follow(scene);
        TestStage.put(stage, scene);
        stage.show();
        field.focus();
    }

    /** A message whose body has these fields, all texts, and no others. */
    static MessageShape order(String... fields) {
        Map<String, ObjectShape.Field> all = new LinkedHashMap<>();
        for (String field : fields) {
            all.put(field, new ObjectShape.Field(new TextShape(), true, "", ""));
        }
        return new MessageShape(new ObjectShape("Order", all, false), NamedShapes.UNKNOWN, NamedShapes.UNKNOWN,
                NamedShapes.UNKNOWN);
    }

    String text() {
        return field.expression().text();
    }

    ExpressionArea area() {
        return (ExpressionArea) field.lookup(".expression-area");
    }

    Collection<String> stylesAt(int offset) {
        return area().getStyleOfChar(offset);
    }

    /** The value below the field; empty while there is none. */
    String result() {
        Node line = field.lookup(".result");
        return line.isVisible() ? ((Labeled) field.lookup(".result-value")).getText() : "";
    }

    String below(String style) {
        Node node = field.lookup(style);
        return node instanceof Labeled words ? words.getText() : "";
    }

    static List<String> proposals() {
        return popups(".completion-list").filter(ListView.class::isInstance)
                .flatMap(list -> ((ListView<?>) list).getItems().stream())
                .map(item -> ((Proposal) item).label()).toList();
    }

    static List<String> shown(String style) {
        return popups(style).map(node -> ((Text) node).getText()).toList();
    }

    private static Stream<Node> popups(String style) {
        return List.copyOf(Window.getWindows()).stream().filter(Window::isShowing)
                .flatMap(window -> window.getScene().getRoot().lookupAll(style).stream());
    }

    static void until(Callable<Boolean> condition) throws Exception {
        waitFor(10, TimeUnit.SECONDS, condition);
    }

    @Override
    public void close() {
        tasks.close();
    }
}
