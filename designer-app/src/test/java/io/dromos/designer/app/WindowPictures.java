package io.dromos.designer.app;

import io.dromos.designer.dialog.ScriptedDialogs;
import io.dromos.designer.ui.Picture;
import io.dromos.designer.ui.Theme;
import io.dromos.designer.ui.control.Chooser;
import io.dromos.designer.ui.control.StateDot;
import io.dromos.designer.workbench.BottomPanel;
import io.dromos.designer.workbench.tree.TreeEntry;
import io.dromos.designer.workbench.tree.TreeEntry.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Label;
import javafx.stage.Stage;

/** Run by hand to look at the window: writes pictures of it into the folder that is its argument. */
public final class WindowPictures {

    private WindowPictures() {
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        CountDownLatch done = new CountDownLatch(1);
        Platform.startup(() -> {
            try {
                draw(folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } finally {
                done.countDown();
            }
        });
        done.await();
        Platform.exit();
    }

    private static void draw(Path folder) throws IOException {
        Path home = Files.createTempDirectory("dromos-pictures");
        Designer designer = new Designer(TestSurroundings.in(home, new ScriptedDialogs()), new Stage());
        designer.show();
        fill(designer);
        for (Theme theme : Theme.values()) {
            designer.appearance().theme().set(theme);
            for (double[] size : new double[][]{{1280, 800}, {1920, 1080}}) {
                var root = designer.workbench().root();
                root.getScene().getWindow().setWidth(size[0]);
                root.getScene().getWindow().setHeight(size[1]);
                root.resize(size[0], size[1]);
                for (int scale : new int[]{1, 2}) {
                    String name = "window-%s-%dx%d-%d.png".formatted(theme.name().toLowerCase(Locale.ROOT),
                            (int) size[0],
                            (int) size[1], scale * 100);
                    Picture.of(root, scale).save(folder.resolve(name));
                }
            }
        }
        designer.close();
    }

    private static void fill(Designer designer) {
        var workbench = designer.workbench();
        TreeEntry scenario = TreeEntry.of("s1", Kind.SCENARIO, "Send e-mail OTP");
        workbench.tree().show("shop",
                List.of(TreeEntry.section("flows", "Flows",
                        List.of(TreeEntry.of("orders", Kind.FLOW, "orders").with(StateDot.State.GOOD, "running")
                                .with("rev 12"),
                                TreeEntry.of("refunds", Kind.FLOW, "refunds").with(StateDot.State.IDLE,
                                        "not deployed"))),
                        TreeEntry.section("integrations", "Integrations",
                                List.of(TreeEntry.of("n", Kind.INTEGRATION, "Notifications").with(
                                        List.of(scenario, TreeEntry.of("s2", Kind.SCENARIO, "Push message"))))),
                        TreeEntry.section("properties", "Property sets",
                                List.of(TreeEntry.of("p", Kind.PROPERTY_SET, "common")))));
        workbench.tree().select("orders");
        workbench.top().host().offer(List.of(new Chooser.Choice("local", "Local service",
                Optional.of(StateDot.State.GOOD))));
        workbench.top().host().chosen().set("local");
        workbench.top().environment().offer(
                List.of(Chooser.Choice.of("dev"), Chooser.Choice.of("test")));
        workbench.top().environment().chosen().set("dev");
        workbench.status().host(StateDot.State.GOOD, "Local service: 2 flows running");
        workbench.status().camel("4.17");
        for (String id : List.of("Problems 2", "Log", "Messages", "Deployments")) {
            workbench.bottom()
                    .add(new BottomPanel(id.toLowerCase(Locale.ROOT), new SimpleStringProperty(id), new Label(id)));
        }
        workbench.editors().open(new SampleEditor("orders", "orders.camel.yaml"));
        workbench.editors().open(new SampleEditor("refunds", "refunds.camel.yaml"));
        workbench.editors().show("orders");
    }
}
