package io.dromos.designer.deploy.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.dromos.designer.app.Designer;
import io.dromos.designer.app.TestSurroundings;
import io.dromos.designer.dialog.ScriptedDialogs;
import io.dromos.model.host.Host;
import io.dromos.model.host.Hosts;
import io.dromos.model.host.HostsCodec;
import io.dromos.model.json.JsonRead;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class HostsFromTheWindowTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    @TempDir
    Path folder;

    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private Designer designer;

    @Start
    void start(Stage stage) throws Exception {
        Path shop = folder.resolve("shop");
        Files.createDirectories(shop.resolve("flows"));
        Files.writeString(shop.resolve("dromos.json"), "{\"format\": 1, \"name\": \"shop\", \"environments\": []}");
        Files.writeString(file(), """
                {"format": 1,
                 "hosts": [{"name": "east", "address": "east.example", "cluster": "pair"},
                           {"name": "west", "address": "west.example", "cluster": "pair"}],
                 "clusters": [{"name": "pair"}]}
                """);
        designer = new Designer(TestSurroundings.in(folder, dialogs), stage);
        designer.show();
        designer.open(shop);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(designer::close);
    }

    @Test
    void aHostIsDisabledAndDeletedAndComesBackByUndo(FxRobot robot) throws Exception {
        open(robot);
        select(robot, "#hosts-table", 0);

        robot.clickOn("#hosts-disable");
        await().atMost(SOON).until(() -> read().host("east").orElseThrow().disabled());
        await().atMost(SOON).until(() -> !offered(robot).contains("east") && offered(robot).contains("west"));

        select(robot, "#hosts-table", 1);
        robot.push(KeyCode.DELETE);
        await().atMost(SOON).until(() -> read().hosts().size() == 1);

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await().atMost(SOON).until(() -> read().hosts().stream().map(Host::name).toList()
                .equals(List.of("east", "west")) && !read().host("east").orElseThrow().disabled());
    }

    @Test
    void aHostIsAddedByItsForm(FxRobot robot) throws Exception {
        open(robot);
        robot.clickOn("#hosts-add");
        Stage form = shown(robot, "host-form");

        robot.interact(() -> {
            field(form, "#host-name").setText("north");
            field(form, "#host-address").setText("north.example");
            ((Button) form.getScene().lookup("#host-save")).fire();
        });

        await().atMost(SOON).until(() -> read().host("north").isPresent());
        assertThat(read().host("north").orElseThrow().port()).isEqualTo(Host.PORT);
    }

    @Test
    void aClusterIsDeletedAndItsHostsStay(FxRobot robot) throws Exception {
        open(robot);
        select(robot, "#clusters-table", 0);

        robot.clickOn("#hosts-delete");

        await().atMost(SOON).until(() -> read().clusters().isEmpty());
        assertThat(read().hosts()).extracting(Host::cluster).containsExactly("", "");
    }

    @Test
    void theChooserLeadsToTheListToo(FxRobot robot) {
        await().atMost(SOON).until(() -> designer.workspace().workspace().get().isPresent());
        MenuItem hosts = robot.lookup("#host-chooser").queryAs(MenuButton.class).getItems().stream()
                .filter(item -> "Hosts \u2026".equals(item.getText())).findFirst().orElseThrow();

        robot.interact(hosts::fire);

        assertThat(robot.lookup("#hosts-table").queryTableView().getItems()).hasSize(2);
    }

    private void open(FxRobot robot) {
        await().atMost(SOON).until(() -> designer.workspace().workspace().get().isPresent());
        robot.interact(() -> designer.actions().get("run.hosts").perform());
    }

    private static void select(FxRobot robot, String table, int row) {
        TableView<?> view = robot.lookup(table).queryTableView();
        robot.interact(() -> {
            view.requestFocus();
            view.getSelectionModel().select(row);
        });
    }

    /** Dialogs of a test are not shown: this shows what they would. */
    private Stage shown(FxRobot robot, String id) {
        Stage[] stage = new Stage[1];
        robot.interact(() -> {
            Node view = dialogs.views().getLast();
            assertThat(view.getId()).isEqualTo(id);
            stage[0] = new Stage();
            stage[0].setScene(new Scene((Parent) view));
            stage[0].show();
        });
        return stage[0];
    }

    private static TextField field(Stage stage, String id) {
        return (TextField) stage.getScene().lookup(id);
    }

    private static List<String> offered(FxRobot robot) {
        return robot.lookup("#host-chooser").queryAs(MenuButton.class).getItems().stream().map(MenuItem::getText)
                .toList();
    }

    private Path file() {
        return folder.resolve("shop/hosts.json");
    }

    private Hosts read() throws IOException {
        return HostsCodec.read(Files.readString(file())) instanceof JsonRead.Read<Hosts>(Hosts hosts)
                ? hosts
                : Hosts.none();
    }
}
