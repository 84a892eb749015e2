package io.dromos.designer.asset;

import io.dromos.designer.i18n.Words;
import io.dromos.designer.ui.control.Buttons;
import io.dromos.designer.ui.control.FormButtons;
import io.dromos.model.workspace.WorkspaceFlow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Asks who may use a new asset: all flows, or one alone. */
final class AssetScopeForm extends VBox {

    private static final double WIDTH = 420;

    /** Who may use it; without a flow: all that name it. */
    private record Scope(Optional<WorkspaceFlow> flow) {

        String words() {
            return flow.map(owner -> Words.of("asset.private", owner.descriptor().name()))
                    .orElse(Words.of("asset.all-flows"));
        }
    }

    private final ComboBox<Scope> scope = new ComboBox<>();

    AssetScopeForm(String file, List<WorkspaceFlow> flows, Consumer<Optional<WorkspaceFlow>> chosen) {
        super(10);
        setId("asset-scope-form");
        setPrefWidth(WIDTH);
        List<Scope> choices = new ArrayList<>(List.of(new Scope(Optional.empty())));
        flows.forEach(flow -> choices.add(new Scope(Optional.of(flow))));
        scope.getItems().setAll(choices);
        scope.setValue(choices.getFirst());
        scope.setId("asset-scope");
        scope.setMaxWidth(Double.MAX_VALUE);
        scope.setConverter(new ScopeWords());
        Label label = new Label(Words.of("asset.who", file));
        label.getStyleClass().add("strong");
        label.setLabelFor(scope);
        Label hint = new Label(Words.of("asset.who.hint"));
        hint.getStyleClass().addAll("muted", "small");
        hint.setWrapText(true);
        Button add = Buttons.primary(Words.of("asset.add.yes"), () -> {
            getScene().getWindow().hide();
            chosen.accept(scope.getValue().flow());
        });
        add.setId("asset-scope-add");
        getChildren().addAll(label, scope, hint, new FormButtons(add));
    }

    private static final class ScopeWords extends StringConverter<Scope> {

        @Override
        public String toString(@Nullable Scope scope) {
            return scope == null ? "" : scope.words();
        }

        @Override
        public Scope fromString(String text) {
            throw new UnsupportedOperationException("The choice is not editable");
        }
    }
}
