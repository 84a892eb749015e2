package io.dromos.designer.recovery;

import io.dromos.designer.i18n.Words;
import io.dromos.designer.ui.control.Buttons;
import io.dromos.designer.ui.control.Spacer;
import io.dromos.designer.ui.icon.Icon;
import io.dromos.model.workspace.journal.RecoveryOffer;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/**
 * A strip above the editors with the work that a crash left. Nothing is lost by doing nothing: what is neither restored
 * nor dropped is offered again at the next start.
 */
public final class RecoveryView extends VBox {

    private static final DateTimeFormatter WHEN = DateTimeFormatter
            .ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withZone(ZoneId.systemDefault());

    private final Consumer<RecoveryOffer> restore;
    private final Consumer<RecoveryOffer> drop;

    public RecoveryView(List<RecoveryOffer> offers, Consumer<RecoveryOffer> restore, Consumer<RecoveryOffer> drop) {
        this.restore = restore;
        this.drop = drop;
        setId("recovery");
        getStyleClass().add("notice-strip");
        Label title = new Label(Words.of("recovery.title"));
        title.getStyleClass().add("strong");
        title.setGraphic(Icon.of("history"));
        getChildren().add(title);
        offers.forEach(offer -> getChildren().add(row(offer)));
    }

    private HBox row(RecoveryOffer offer) {
        Label file = new Label(String.valueOf(offer.file().getFileName()));
        Label when = new Label(Words.of("recovery.changed", WHEN.format(offer.changedAt())));
        when.getStyleClass().add("muted");
        HBox row = new HBox(8, file, when, new Spacer());
        row.setAlignment(Pos.CENTER_LEFT);
        if (offer.fileChangedSince()) {
            Label warning = new Label(Words.of("recovery.file-changed"));
            warning.getStyleClass().add("warning-text");
            warning.setGraphic(Icon.of("warning"));
            row.getChildren().add(2, warning);
        }
        Button take = Buttons.plain(Words.of("recovery.restore"), () -> {
            done(row);
            restore.accept(offer);
        });
        Button leave = Buttons.quiet(Words.of("recovery.drop"), () -> {
            done(row);
            drop.accept(offer);
        });
        row.getChildren().addAll(take, leave);
        return row;
    }

    private void done(HBox row) {
        getChildren().remove(row);
        if (getChildren().size() == 1) {
            setVisible(false);
            setManaged(false);
        }
    }
}
