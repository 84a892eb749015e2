package io.dromos.designer.settings.view;

import io.dromos.designer.i18n.Words;
import io.dromos.designer.settings.Settings;
import io.dromos.designer.settings.SettingsStore;
import io.dromos.designer.ui.Theme;
import io.dromos.designer.ui.control.SegmentedControl;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** The few things that can be chosen; each takes effect at once or says when. */
public final class PreferencesView extends VBox {

    private static final List<Integer> SCALES = List.of(0, 100, 125, 150, 175, 200);

    /**
     * @param hosts
     *            names of the hosts that can be the default; the first is the local service
     */
    public PreferencesView(SettingsStore store, ObjectProperty<Theme> theme, List<String> hosts) {
        super(6);
        setId("preferences");
        setMinWidth(420);
        SegmentedControl<Theme> themes = new SegmentedControl<>(List.of(Theme.values()),
                one -> Words.of("settings.theme." + one.name().toLowerCase(Locale.ROOT)));
        themes.setMaxWidth(USE_PREF_SIZE);
        themes.chosen().bindBidirectional(theme);
        ComboBox<Integer> scale = new ComboBox<>();
        scale.getItems().setAll(SCALES);
        scale.setConverter(new ScaleWords());
        scale.setValue(store.get().scale());
        scale.valueProperty().subscribe(now -> store.change(kept -> kept.withScale(now)));
        ComboBox<String> host = new ComboBox<>();
        host.getItems().setAll(hosts);
        Settings kept = store.get();
        host.setValue(hosts.contains(kept.host()) ? kept.host() : hosts.getFirst());
        host.valueProperty().subscribe(now -> store.change(settings -> settings.withHost(now)));
        add("settings.theme", themes, "");
        add("settings.scale", scale, Words.of("settings.scale.hint"));
        add("settings.host", host, Words.of("settings.host.hint"));
    }

    private void add(String key, Node field, String hint) {
        Label label = new Label(Words.of(key));
        label.getStyleClass().add("strong");
        label.setLabelFor(field);
        field.setAccessibleText(label.getText());
        getChildren().addAll(label, field);
        Label below = new Label(hint);
        below.getStyleClass().addAll("muted", "small");
        below.setWrapText(true);
        below.setStyle("-fx-padding: 0 0 10px 0;");
        getChildren().add(below);
    }

    private static final class ScaleWords extends StringConverter<Integer> {

        @Override
        public String toString(Integer percent) {
            return percent == null || percent == 0 ? Words.of("settings.scale.system") : percent + " %";
        }

        @Override
        public Integer fromString(String text) {
            return text.endsWith("%") ? Integer.parseInt(text.replace("%", "").strip()) : 0;
        }
    }
}
