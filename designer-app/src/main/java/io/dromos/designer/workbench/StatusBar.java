package io.dromos.designer.workbench;

import io.dromos.designer.i18n.Words;
import io.dromos.designer.task.BackgroundTasks;
import io.dromos.designer.ui.control.Spacer;
import io.dromos.designer.ui.control.StateDot;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** The truth in one line: host, what is deployed against what is edited, what runs, the document, saved or not. */
public final class StatusBar extends HBox {

    private final StateDot hostDot = new StateDot(StateDot.State.IDLE);
    private final Label host = new Label(Words.of("workbench.status.no-host"));
    private final Label deployed = fact("status-deployed");
    private final Label facts = fact("status-facts");
    private final Label camel = fact("status-camel");
    private final Label saved = fact("status-saved");

    public StatusBar(BackgroundTasks tasks, EditorArea editors) {
        setId("status-bar");
        getStyleClass().add("status-bar");
        setAlignment(Pos.CENTER_LEFT);
        host.setId("status-host");
        host.setGraphic(hostDot);
        host.setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(host, deployed, new TaskStrip(tasks), new Spacer(), facts, camel, saved);
        editors.front().subscribe(this::follow);
    }

    /** What is known of the chosen host, and why if it is not well. */
    public void host(StateDot.State state, String words, Optional<String> reason) {
        hostDot.show(state);
        host.setText(words);
        host.setTooltip(reason.map(Tooltip::new).orElse(null));
        host.setAccessibleHelp(reason.orElse(""));
    }

    public void camel(String version) {
        camel.setText(Words.of("workbench.status.camel", version));
    }

    private void follow(@Nullable EditorTab editor) {
        deployed.textProperty().unbind();
        facts.textProperty().unbind();
        saved.textProperty().unbind();
        if (editor == null) {
            deployed.setText("");
            facts.setText("");
            saved.setText("");
            return;
        }
        deployed.textProperty().bind(editor.deployed());
        facts.textProperty().bind(editor.facts());
        saved.textProperty().bind(editor.changed()
                .map(changed -> Words.of(changed ? "workbench.status.changed" : "workbench.status.saved")));
    }

    private static Label fact(String id) {
        Label label = new Label();
        label.setId(id);
        label.setMinWidth(USE_PREF_SIZE);
        label.managedProperty().bind(label.textProperty().isNotEmpty());
        return label;
    }
}
