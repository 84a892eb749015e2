package io.dromos.designer.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.designer.dialog.ScriptedDialogs;
import io.dromos.model.sample.SampleWorkspace;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.ToolBar;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What takes the focus says to a screen reader what it is. */
@ExtendWith(ApplicationExtension.class)
class AccessibleNamesTest {

    @TempDir
    Path folder;

    private Path shop;
    private Designer designer;

    @Start
    void start(Stage stage) throws Exception {
        shop = folder.resolve("shop");
        SampleWorkspace.writeTo(shop);
        designer = new Designer(TestSurroundings.in(folder, new ScriptedDialogs()), stage);
        designer.show();
        designer.open(shop);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> designer.tasks().close());
    }

    @ParameterizedTest
    @ValueSource(strings = {"run.try", "view.log", "view.deployments", "view.assets", "run.hosts", "view.split",
            "flow.values"})
    void everyControlOfAViewHasAName(String action, FxRobot robot) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> designer.flows().front().isPresent());

        robot.interact(() -> designer.actions().get(action).perform());
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(nameless()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"integrations/notifications.integration.json", "properties/common.properties.json",
            "templates/notify.template.yaml"})
    void everyControlOfAnEditorHasAName(String file, FxRobot robot) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> designer.flows().front().isPresent());

        robot.interact(() -> designer.open(shop.resolve(file)));
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> designer.workbench().editors().open().size() == 2);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(nameless()).isEmpty();
    }

    private List<String> nameless() {
        return below(designer.workbench().root()).filter(Control.class::isInstance).filter(Node::isFocusTraversable)
                .filter(AccessibleNamesTest::isSeen).filter(node -> !isFrame(node)).filter(node -> !hasName(node))
                .map(node -> node.getClass().getSimpleName() + " " + node.getId() + " " + node.getStyleClass())
                .toList();
    }

    private static Stream<Node> below(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(AccessibleNamesTest::below))
                : Stream.of(node);
    }

    private static boolean isSeen(Node node) {
        return Stream.iterate(node, Objects::nonNull, Node::getParent).allMatch(Node::isVisible);
    }

    /** Only holds others. */
    private static boolean isFrame(Node node) {
        return node instanceof ScrollPane || node instanceof SplitPane || node instanceof TabPane
                || node instanceof ToolBar;
    }

    private static boolean hasName(Node node) {
        boolean labelled = node instanceof Labeled labeled && labeled.getText() != null && !labeled.getText().isBlank();
        return labelled || node.getAccessibleText() != null || below(node.getScene().getRoot()).anyMatch(
                other -> other instanceof javafx.scene.control.Label label && node.equals(label.getLabelFor()));
    }
}
