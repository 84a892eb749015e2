package io.dromos.designer.expression.popup;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Beside the list: what the chosen proposal is, its type and example value in full, what it means. */
final class ProposalDetails extends VBox {

    private final Label title = new Label();
    private final Label detail = new Label();
    private final Label words = new Label();

    ProposalDetails() {
        getStyleClass().add("completion-documentation");
        title.getStyleClass().addAll("code", "strong");
        detail.getStyleClass().add("completion-detail");
        for (Label label : new Label[]{title, detail, words}) {
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
        }
        getChildren().addAll(title, detail, words);
    }

    void show(@Nullable Proposal chosen) {
        boolean some = chosen != null && !chosen.documentation().isBlank();
        setVisible(some);
        setManaged(some);
        if (chosen != null) {
            title.setText(chosen.label());
            detail.setText(chosen.detail());
            detail.setManaged(!chosen.detail().isEmpty());
            words.setText(chosen.documentation());
        }
    }
}
