package io.dromos.designer.property;

import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.designer.app.Designer;
import io.dromos.designer.app.TestSurroundings;
import io.dromos.designer.dialog.ScriptedDialogs;
import io.dromos.model.property.PropertyRow;
import io.dromos.model.property.PropertySet;
import io.dromos.model.property.PropertySetCodec;
import io.dromos.model.property.PropertyValue;
import io.dromos.model.property.SecretKeyFile;
import io.dromos.model.property.SecretVault;
import io.dromos.model.sample.SampleWorkspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.NodeQueryUtils;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class PropertySetWindowTest {

    @TempDir
    Path folder;

    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private Path shop;
    private Path file;
    private Designer designer;

    @Start
    void start(Stage stage) throws Exception {
        shop = folder.resolve("shop");
        SampleWorkspace.writeTo(shop);
        file = shop.resolve("properties/mail.properties.json");
        Files.writeString(file, PropertySetCodec.write(new PropertySet("mail",
                List.of(PropertyRow.plain("mail.host", "localhost"), PropertyRow.plain("mail.port", "25")))));
        designer = new Designer(TestSurroundings.in(folder, dialogs), stage);
        designer.show();
        designer.workbench().bottomShown().set(false);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> designer.tasks().close());
    }

    @Test
    void rowsAreAddedTypedReorderedAndDeletedWithUndo(FxRobot robot) throws Exception {
        PropertySetEditor editor = open(robot);
        PropertySet start = editor.values().value().get();

        robot.clickOn("#property-add");
        robot.write("mail.from");
        type(robot, "#property-value-1", "ada@example.com");
        robot.interact(() -> environment(robot, 1).setValue("test"));
        robot.push(KeyCode.ALT, KeyCode.UP);
        assertThat(editor.values().value().get().rows()).containsExactly(
                new PropertyRow("mail.from", new PropertyValue.Plain("ada@example.com"), "test"),
                start.rows().get(0), start.rows().get(1));

        robot.interact(() -> designer.actions().get("edit.delete").perform());
        assertThat(editor.values().value().get()).isEqualTo(start);
        for (int step = 0; step < 6; step++) {
            robot.interact(editor.values()::undo);
        }
        assertThat(editor.values().value().get()).isEqualTo(start);
        assertThat(editor.values().canUndo().get()).isFalse();
    }

    @Test
    void whatIsTypedIsSavedAndReadAgainEqual(FxRobot robot) throws Exception {
        PropertySetEditor editor = open(robot);

        type(robot, "#property-value-0", "smtp.example.com");
        robot.push(KeyCode.CONTROL, KeyCode.S);

        until(() -> !editor.changed().getValue());
        assertThat(read()).isEqualTo(editor.values().value().get());
        assertThat(read().rows().getFirst().value().shown()).isEqualTo("smtp.example.com");
    }

    @Test
    void aSecretIsSealedAndNeverShownAgain(FxRobot robot) throws Exception {
        PropertySetEditor editor = open(robot);

        robot.interact(() -> robot.lookup("#property-encrypted-1").queryAs(CheckBox.class).fire());
        until(() -> editor.values().value().get().rows().get(1).value().encrypted());
        type(robot, "#property-secret-1", "s3cret");
        robot.push(KeyCode.ENTER);
        until(() -> opened(editor.values().value().get().rows().get(1)).equals("s3cret"));

        TextInputControl field = robot.lookup("#property-secret-1").queryTextInputControl();
        assertThat(field.getText()).isEmpty();
        assertThat(field.getPromptText()).isEqualTo(PropertyValue.MASK);
        assertThat(PropertySetCodec.write(editor.values().value().get())).doesNotContain("s3cret");

        dialogs.answer("Give it up");
        robot.interact(() -> robot.lookup("#property-encrypted-1").queryAs(CheckBox.class).fire());
        assertThat(editor.values().value().get().rows().get(1).value()).isEqualTo(new PropertyValue.Plain(""));
    }

    @Test
    void anUploadMergesOrReplaces(FxRobot robot) throws Exception {
        PropertySetEditor editor = open(robot);
        Path uploaded = folder.resolve("more.properties");
        Files.writeString(uploaded, "mail.port=587\nmail.tls=true\n");

        dialogs.answer(uploaded).answer("Merge");
        robot.clickOn("#property-upload");
        until(() -> names(editor).equals(List.of("mail.host", "mail.port", "mail.tls")));
        dialogs.answer(uploaded).answer("Replace");
        robot.clickOn("#property-upload");
        until(() -> names(editor).equals(List.of("mail.port", "mail.tls")));

        robot.interact(editor.values()::undo);
        assertThat(names(editor)).containsExactly("mail.host", "mail.port", "mail.tls");
    }

    @Test
    void aFileThatAnotherProgramChangedIsNotOverwritten(FxRobot robot) throws Exception {
        PropertySetEditor editor = open(robot);
        PropertySet theirs = new PropertySet("mail", List.of(PropertyRow.plain("mail.host", "theirs")));

        type(robot, "#property-value-0", "mine");
        Files.writeString(file, PropertySetCodec.write(theirs));
        until(() -> robot.lookup("Take theirs").tryQuery().isPresent());
        robot.push(KeyCode.CONTROL, KeyCode.S);
        until(() -> dialogs.asked().contains("The file changed meanwhile"));
        assertThat(read()).isEqualTo(theirs);

        robot.interact(() -> robot.lookup("Take theirs").queryButton().fire());
        assertThat(editor.values().value().get()).isEqualTo(theirs);
        assertThat(editor.changed().getValue()).isFalse();
    }

    @Test
    void theMergedValuesOfAFlowFollowTheEnvironment(FxRobot robot) throws Exception {
        robot.interact(() -> designer.open(shop.resolve("flows/orders.camel.yaml")));
        until(() -> robot.lookup("#flow-values-link").match(NodeQueryUtils.isVisible()).tryQuery().isPresent());

        robot.clickOn("#flow-values-link");
        until(() -> !robot.lookup("#values-table").queryAs(TableView.class).getItems().isEmpty());
        robot.clickOn("prod");

        until(() -> robot.lookup("#values-table").queryAs(TableView.class).getItems().toString().contains("prod"));
    }

    private PropertySetEditor open(FxRobot robot) throws Exception {
        robot.interact(() -> designer.open(file));
        until(() -> designer.workbench().editors().front().get() instanceof PropertySetEditor);
        WaitForAsyncUtils.waitForFxEvents();
        return (PropertySetEditor) designer.workbench().editors().open().getFirst();
    }

    private PropertySet read() throws Exception {
        return PropertySetCodec.read(Files.readString(file)).found().orElseThrow();
    }

    private String opened(PropertyRow row) throws Exception {
        SecretVault vault = new SecretKeyFile(folder.resolve("secret.key")).vault();
        return row.value() instanceof PropertyValue.Secret secret
                && vault.open(secret) instanceof SecretVault.Opened(String clear) ? clear : "";
    }

    private static List<String> names(PropertySetEditor editor) {
        return editor.values().value().get().rows().stream().map(PropertyRow::name).toList();
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<String> environment(FxRobot robot, int row) {
        return robot.lookup("#property-environment-" + row).queryAs(ComboBox.class);
    }

    private static void type(FxRobot robot, String field, String text) {
        TextInputControl control = robot.lookup(field).queryTextInputControl();
        robot.interact(() -> {
            control.requestFocus();
            control.selectAll();
        });
        robot.write(text);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void until(Callable<Boolean> holds) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, holds);
    }
}
