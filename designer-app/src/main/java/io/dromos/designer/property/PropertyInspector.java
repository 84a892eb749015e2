package io.dromos.designer.property;

import io.dromos.designer.i18n.Words;
import io.dromos.designer.property.PropertySurroundings.Use;
import io.dromos.designer.task.LatestOnly;
import io.dromos.designer.ui.icon.IconTile;
import io.dromos.icons.IconIndex;
import io.dromos.model.property.PropertyRow;
import java.time.Duration;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Who takes values from the set, and where the selected name is used. Asks in the background. UI thread only. */
final class PropertyInspector extends ScrollPane {

    private static final Duration PAUSE = Duration.ofMillis(150);

    private record Found(List<Use> ofSet, List<Use> ofProperty) {}

    private final PropertySession session;
    private final PropertySurroundings.Uses uses;
    private final LatestOnly asking;
    private final Label title = new Label();
    private final UseList ofSet = UseList.ofSet();
    private final UseList ofProperty = UseList.ofProperty();

    PropertyInspector(PropertySession session, PropertySurroundings around) {
        this.session = session;
        uses = around.uses();
        asking = around.tasks().latestOnly(PAUSE);
        setId("property-inspector");
        getStyleClass().addAll("panel", "scenario-form");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        title.getStyleClass().add("title");
        Label kind = new Label(Words.of("property.kind"));
        kind.getStyleClass().addAll("muted", "small");
        HBox head = new HBox(12, new IconTile(IconIndex.icons().icon("property-set"), 36), new VBox(1, title, kind));
        head.setAlignment(Pos.CENTER_LEFT);
        VBox content = new VBox(18, head, ofProperty, ofSet);
        content.getStyleClass().add("form-content");
        setContent(content);
        session.selection().subscribe(now -> refresh());
        session.values().value().subscribe(now -> refresh());
    }

    /** Asks again: flows have changed. */
    void refresh() {
        String name = session.row(session.selection().get()).map(PropertyRow::name).orElse("");
        title.setText(session.set().name().isEmpty() ? Words.of("property.internal") : session.set().name());
        ofProperty.setVisible(!name.isBlank());
        ofProperty.setManaged(!name.isBlank());
        ofProperty.title(Words.of("property.uses", name));
        asking.<Found>submit(progress -> new Found(uses.ofSet(), uses.of(name)), found -> {
            ofSet.show(found.ofSet());
            ofProperty.show(found.ofProperty());
        });
    }

    void close() {
        asking.cancel();
    }
}
