package io.dromos.designer.workbench;

import io.dromos.designer.i18n.Words;
import io.dromos.designer.task.BackgroundTasks;
import io.dromos.designer.task.RunningTask;
import io.dromos.designer.ui.control.Buttons;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** What runs in the background: the newest of it with progress and cancel, and how many more there are. */
final class TaskStrip extends HBox {

    private final BackgroundTasks tasks;
    private final Label words = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final Label others = new Label();
    private final Button cancel = Buttons.icon("close", Words.of("workbench.task.cancel"), this::cancelShown);
    private @Nullable RunningTask<?> shown;

    TaskStrip(BackgroundTasks tasks) {
        super(8);
        this.tasks = tasks;
        getStyleClass().add("task-strip");
        setId("task-strip");
        setAlignment(Pos.CENTER_LEFT);
        bar.setPrefWidth(120);
        bar.setMinWidth(60);
        words.setMinWidth(0);
        setMinWidth(0);
        getChildren().addAll(bar, words, others, cancel);
        managedProperty().bind(visibleProperty());
        tasks.running().addListener((ListChangeListener<RunningTask<?>>) change -> refresh());
        refresh();
    }

    private void refresh() {
        words.textProperty().unbind();
        bar.progressProperty().unbind();
        int count = tasks.running().size();
        setVisible(count > 0);
        shown = count == 0 ? null : tasks.running().getLast();
        if (shown == null) {
            bar.setProgress(0);
            return;
        }
        String title = shown.title();
        words.textProperty().bind(shown.message().map(said -> said.isEmpty() ? title : title + ": " + said));
        bar.progressProperty().bind(shown.progress());
        others.setText(count > 1 ? "+" + (count - 1) : "");
    }

    private void cancelShown() {
        if (shown != null) {
            shown.cancel();
        }
    }
}
