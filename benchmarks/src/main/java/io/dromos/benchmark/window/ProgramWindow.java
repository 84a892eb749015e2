package io.dromos.benchmark.window;

import io.dromos.benchmark.measure.Scratch;
import io.dromos.designer.app.Designer;
import io.dromos.designer.app.Surroundings;
import io.dromos.designer.app.flow.FlowTab;
import io.dromos.designer.app.flow.OpenFlow;
import io.dromos.designer.workbench.EditorMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.scene.Parent;
import javafx.stage.Stage;
import javafx.util.Subscription;

/** The whole window of the program with one flow open, its source beside it. Any thread but the one that draws. */
record ProgramWindow(Designer designer, OpenFlow flow, Scratch scratch) {

    private static final int PATIENCE_SECONDS = 120;

    static ProgramWindow open(String flow) throws Exception {
        Scratch scratch = Scratch.create();
        Path file = scratch.folder().resolve("workspace/flows/big.camel.yaml");
        Files.createDirectories(file.getParent());
        Files.writeString(scratch.folder().resolve("workspace/dromos.json"), "{\"format\": 1}");
        Files.writeString(file, flow);
        Stage stage = Toolkit.stage();
        Designer designer = Toolkit.onUi(() -> {
            Designer made = new Designer(Surroundings.quiet(scratch.folder().resolve("home")), stage);
            made.show();
            made.open(scratch.folder().resolve("workspace"));
            return made;
        });
        CompletableFuture<FlowTab> opened = new CompletableFuture<>();
        Toolkit.onUi(() -> {
            designer.flows().open(file, tab -> {
                tab.mode().set(EditorMode.SPLIT);
                opened.complete(tab);
            });
            return true;
        });
        OpenFlow shown = opened.get(PATIENCE_SECONDS, TimeUnit.SECONDS).flow();
        Toolkit.drawn();
        return new ProgramWindow(designer, shown, scratch);
    }

    Parent root() {
        return designer.workbench().root();
    }

    /** Something that changes the problems of the flow. UI thread. */
    interface Change {
        boolean make() throws Exception;
    }

    /** Waits from a change until other problems than before are told; in milliseconds. */
    double checked(Change change) throws Exception {
        CompletableFuture<Long> told = new CompletableFuture<>();
        long start = System.nanoTime();
        Subscription listening = Toolkit.onUi(() -> {
            Subscription subscribed = flow.validation().reportProperty()
                    .subscribe((before, now) -> told.complete(System.nanoTime()));
            change.make();
            return subscribed;
        });
        try {
            return (told.get(PATIENCE_SECONDS, TimeUnit.SECONDS) - start) / 1e6;
        } finally {
            Toolkit.onUi(() -> {
                listening.unsubscribe();
                return true;
            });
        }
    }

    /** Undoes first what was edited, for the window would ask whether to save it. */
    void close() throws Exception {
        Toolkit.onUi(() -> {
            while (flow.session().dirtyProperty().get()) {
                flow.session().undo();
            }
            designer.close();
            return true;
        });
        scratch.close();
    }
}
