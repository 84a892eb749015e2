package io.dromos.designer.refactoring;

import io.dromos.designer.i18n.Words;
import io.dromos.designer.task.BackgroundTasks;
import io.dromos.designer.task.LatestOnly;
import io.dromos.designer.ui.control.Buttons;
import io.dromos.designer.ui.control.FormButtons;
import io.dromos.model.message.Message;
import io.dromos.model.refactoring.FileRenaming;
import io.dromos.model.refactoring.NameUse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Asks for a new name and shows each place that would change, as it is and as it would be. UI thread only. */
public final class RenameView extends VBox {

    private static final Duration PAUSE = Duration.ofMillis(200);

    private final TextField name;
    private final VBox places = new VBox(2);
    private final Label summary = new Label();
    private final CheckBox uncertain = new CheckBox(Words.of("rename.uncertain"));
    private final Button rename;
    private final LatestOnly searches;
    private final Function<String, RenamePreview> search;
    private RenamePreview found = new RenamePreview(List.of(), Optional.empty());

    /**
     * @param search
     *            finds what a name would change; called in the background
     * @param taken
     *            told what the user wants changed
     */
    public RenameView(String oldName, Function<String, RenamePreview> search, BackgroundTasks tasks,
            Consumer<RenamePreview> taken) {
        super(8);
        this.search = search;
        searches = tasks.latestOnly(PAUSE);
        name = new TextField(oldName);
        rename = Buttons.primary(Words.of("rename.take"), () -> {
            getScene().getWindow().hide();
            taken.accept(chosen());
        });
        setId("rename");
        rename.setId("rename-take");
        setPrefSize(620, 420);
        name.setId("rename-name");
        uncertain.setId("rename-uncertain");
        Label label = new Label(Words.of("rename.name", oldName));
        label.setLabelFor(name);
        summary.setWrapText(true);
        summary.getStyleClass().addAll("muted", "small");
        ScrollPane scroll = new ScrollPane(places);
        scroll.setFitToWidth(true);
        scroll.setPrefHeight(280);
        uncertain.selectedProperty().subscribe(selected -> show());
        rename.setDefaultButton(true);
        getChildren().addAll(label, name, summary, scroll, uncertain, new FormButtons(rename));
        name.textProperty().subscribe(this::ask);
    }

    private void ask(String newName) {
        rename.setDisable(true);
        searches.<RenamePreview>submit(progress -> search.apply(newName.strip()), preview -> {
            found = preview;
            show();
        });
    }

    private RenamePreview chosen() {
        return found.only(!uncertain.isSelected());
    }

    private void show() {
        RenamePreview chosen = chosen();
        boolean some = chosen.uses() > 0;
        summary.setText(found.refusal().map(Message::text)
                .orElseGet(() -> Words.of("rename.summary", chosen.uses(), chosen.files().size())));
        uncertain.setVisible(found.uses() > found.only(true).uses());
        rename.setDisable(found.refusal().isPresent() || !some);
        List<Node> lines = new ArrayList<>();
        for (FileRenaming file : chosen.files()) {
            Label path = new Label(file.file());
            path.getStyleClass().add("strong");
            lines.add(path);
            file.uses().forEach(use -> lines.add(line(use)));
        }
        places.getChildren().setAll(lines);
    }

    private static Node line(NameUse use) {
        Label number = new Label(String.valueOf(use.line()));
        number.getStyleClass().addAll("muted", "code", "small");
        number.setMinWidth(36);
        Label before = new Label(use.before());
        before.getStyleClass().addAll("muted", "code", "small");
        Label after = new Label(use.after());
        after.getStyleClass().addAll("code", "small", "rename-after");
        before.setWrapText(true);
        after.setWrapText(true);
        return new HBox(8, number, new VBox(before, after));
    }
}
