package io.dromos.designer.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.designer.dialog.ScriptedDialogs;
import io.dromos.designer.settings.SettingsFile;
import io.dromos.designer.ui.Theme;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.collections.ListChangeListener;
import javafx.css.CssParser;
import javafx.css.CssParser.ParseError;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class DesignerTest {

    @TempDir
    static Path folder;

    private final List<String> styleErrors = new CopyOnWriteArrayList<>();
    private Stage stage;
    private Designer designer;

    @Start
    void start(Stage first) {
        CssParser.errorsProperty().addListener((ListChangeListener<ParseError>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(error -> styleErrors.add(error.getMessage()));
            }
        });
        stage = first;
        designer = new Designer(TestSurroundings.in(folder, new ScriptedDialogs()), stage);
        designer.show();
    }

    @Test
    void theCommandPaletteFindsAnActionAndRunsIt(FxRobot robot) {
        Theme before = designer.appearance().theme().get();

        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.write("light or dark");
        robot.push(KeyCode.ENTER);

        assertThat(designer.appearance().theme().get()).isEqualTo(before.other());
        assertThat(designer.workbench().search().isVisible()).isFalse();
    }

    @Test
    void theEditorInFrontGivesSaveItsMeaning(FxRobot robot) {
        SampleEditor editor = new SampleEditor("orders", "orders.camel.yaml");
        robot.interact(() -> designer.workbench().editors().open(editor));

        robot.push(KeyCode.CONTROL, KeyCode.S);
        assertThat(editor.saves()).isZero();

        robot.interact(() -> editor.changed().set(true));
        robot.push(KeyCode.CONTROL, KeyCode.S);
        assertThat(editor.saves()).isOne();
    }

    @Test
    void openingADocumentAgainBringsItsTabToTheFront(FxRobot robot) {
        var editors = designer.workbench().editors();
        robot.interact(() -> {
            editors.open(new SampleEditor("one", "one"));
            editors.open(new SampleEditor("two", "two"));
            editors.open(new SampleEditor("one", "one"));
        });

        assertThat(editors.open()).hasSize(2);
        assertThat(editors.front().get().id()).isEqualTo("one");

        robot.push(KeyCode.CONTROL, KeyCode.W);
        assertThat(editors.front().get().id()).isEqualTo("two");
    }

    @Test
    void sizesAndThemeAreRememberedAndAnOpenPopupIsNoObstacle(FxRobot robot) {
        robot.interact(() -> {
            designer.appearance().theme().set(Theme.DARK);
            designer.workbench().leftShown().set(false);
            robot.lookup("#environment-chooser").queryAs(MenuButton.class).show();
        });
        double width = stage.getScene().getWidth();

        robot.interact(designer::close);

        assertThat(stage.isShowing()).isFalse();
        var kept = new SettingsFile(folder.resolve("settings.json")).load();
        assertThat(kept.theme()).isEqualTo(Theme.DARK);
        assertThat(kept.columns().leftShown()).isFalse();
        assertThat(kept.window().width()).isEqualTo(width);
    }

    @Test
    void noStyleIsWrongInEitherTheme(FxRobot robot) {
        for (Theme theme : Theme.values()) {
            robot.interact(() -> designer.appearance().theme().set(theme));
            robot.interact(() -> designer.workbench().root().applyCss());
            WaitForAsyncUtils.waitForFxEvents();
        }

        assertThat(styleErrors).isEmpty();
    }
}
