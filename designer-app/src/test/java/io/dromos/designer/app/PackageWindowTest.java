package io.dromos.designer.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.designer.dialog.ScriptedDialogs;
import io.dromos.designer.dialog.ShownViews;
import io.dromos.designer.dialog.Trouble;
import io.dromos.model.packaging.PackageManifest;
import io.dromos.model.property.PropertyRow;
import io.dromos.model.property.PropertySet;
import io.dromos.model.property.PropertySetCodec;
import io.dromos.model.property.PropertyValue;
import io.dromos.model.sample.SampleWorkspace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javafx.scene.control.Label;
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
class PackageWindowTest {

    @TempDir
    Path folder;

    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private Path shop;
    private Designer designer;

    @Start
    void start(Stage stage) throws Exception {
        shop = folder.resolve("shop");
        SampleWorkspace.writeTo(shop);
        Files.writeString(shop.resolve("properties/secret.properties.json"), PropertySetCodec.write(new PropertySet(
                "secret", List.of(new PropertyRow("api.token", new PropertyValue.Secret("v1:a:b"), "")))));
        Surroundings plain = TestSurroundings.in(folder, dialogs);
        designer = new Designer(new Surroundings(plain.settings(), owner -> new ShownViews(dialogs, owner),
                plain.notices(), plain.clipboard(), plain.ui(), plain.showInFileManager(), plain.services(),
                plain.journals(), plain.secrets(), plain.screens()), stage);
        designer.show();
        designer.open(shop);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> designer.tasks().close());
    }

    @Test
    void secretsStayAndAreNamed(FxRobot robot) throws Exception {
        WindowGestures hands = ready(robot);

        Path file = export(robot, hands);

        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)).doesNotContain("v1:a:b");
    }

    @Test
    void aPackageThatIsDroppedIsLookedAt(FxRobot robot) throws Exception {
        WindowGestures hands = ready(robot);
        Path file = export(robot, hands);

        robot.interact(() -> designer.open(file));

        hands.untilShown("#open-package-view");
    }

    @Test
    void aPackageOpensOnlyInAFolderThatIsFree(FxRobot robot) throws Exception {
        WindowGestures hands = ready(robot);
        dialogs.answer(export(robot, hands));

        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        hands.untilShown("#open-folder");
        hands.type("#open-folder", shop.toString());
        robot.push(KeyCode.ENTER);
        hands.until(() -> !robot.lookup("#open-problem").queryAs(Label.class).getText().isEmpty());
        hands.type("#open-folder", folder.resolve("copy").toString());
        robot.push(KeyCode.ENTER);

        hands.until(() -> designer.workspace().workspace().get()
                .filter(now -> now.root().equals(folder.resolve("copy"))).isPresent());
    }

    @Test
    void aPackageIsTakenIntoTheOpenWorkspace(FxRobot robot) throws Exception {
        WindowGestures hands = ready(robot);
        Path file = export(robot, hands);
        Path stock = shop.resolve("flows/stock.camel.yaml");
        Path orders = shop.resolve("flows/orders.camel.yaml");
        Files.delete(stock);
        Files.writeString(orders, "- from: direct:mine\n");
        dialogs.answer(file).answer("Keep mine");

        robot.push(KeyCode.CONTROL, KeyCode.I);
        hands.untilShown("#open-take");
        robot.clickOn("#open-take");

        hands.until(() -> Files.exists(stock));
        hands.until(() -> robot.lookup("#open-package-view").tryQuery().isEmpty());
        assertThat(orders).hasContent("- from: direct:mine");
        assertThat(dialogs.asked()).contains("2 files are there already with another content");
    }

    @Test
    void aPathThatEscapesIsRefusedByName(FxRobot robot) throws Exception {
        Path file = folder.resolve("evil.dromos");
        zip(file, "../evil.txt", "x".getBytes(StandardCharsets.UTF_8));

        assertThat(refusal(robot, file)).isEqualTo("escaping-path");
        assertThat(folder.resolveSibling("evil.txt")).doesNotExist();
    }

    @Test
    void aBombIsRefusedByName(FxRobot robot) throws Exception {
        Path file = folder.resolve("bomb.dromos");
        zip(file, PackageManifest.PATH, new byte[64_000_000]);

        assertThat(refusal(robot, file)).isEqualTo("compression-bomb");
    }

    @Test
    void aChangedByteIsRefusedByName(FxRobot robot) throws Exception {
        Path file = export(robot, ready(robot));
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);

        assertThat(refusal(robot, file)).isIn("digest-mismatch", "truncated", "unreadable", "size-mismatch",
                "inconsistent-entry");
    }

    private WindowGestures ready(FxRobot robot) throws Exception {
        WindowGestures hands = new WindowGestures(robot);
        hands.until(() -> designer.flows().front().isPresent());
        return hands;
    }

    private Path export(FxRobot robot, WindowGestures hands) throws Exception {
        Path file = folder.resolve("out.dromos");
        robot.push(KeyCode.CONTROL, KeyCode.E);
        hands.untilShown("#package-left-out");
        assertThat(robot.lookup("#package-left-out .label").queryAllAs(Label.class)).extracting(Label::getText)
                .anyMatch(text -> text.contains("api.token"));
        hands.type("#export-target", file.toString());
        robot.push(KeyCode.ENTER);
        hands.until(() -> Files.exists(file));
        hands.until(() -> robot.lookup("#export-view").tryQuery().isEmpty());
        return file;
    }

    /** Opens a package that is not good; gives the name of the refusal. */
    private String refusal(FxRobot robot, Path file) throws Exception {
        WindowGestures hands = ready(robot);
        dialogs.answer(file);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        hands.until(() -> !dialogs.troubles().isEmpty());
        Trouble trouble = dialogs.troubles().getFirst();
        assertThat(trouble.title()).isEqualTo(file.getFileName() + " was refused");
        assertThat(trouble.text()).doesNotStartWith("package.");
        return trouble.details().orElseThrow().lines().findFirst().orElseThrow();
    }

    private static void zip(Path file, String name, byte[] content) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
    }
}
