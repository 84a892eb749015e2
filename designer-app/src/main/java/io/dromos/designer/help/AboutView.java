package io.dromos.designer.help;

import io.dromos.designer.i18n.Words;
import io.dromos.designer.ui.icon.AppIcon;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What Dromos is, and what it runs on. */
public final class AboutView extends VBox {

    /**
     * @param camelVersion
     *            of the catalog that is used
     */
    public AboutView(String camelVersion) {
        super(6);
        setId("about");
        setAlignment(Pos.CENTER);
        Label name = new Label("Dromos " + version());
        name.getStyleClass().add("heading");
        Label what = new Label(Words.of("help.about.what"));
        what.getStyleClass().add("muted");
        getChildren().addAll(AppIcon.view(72), name, what);
        for (String line : List.of(Words.of("help.about.camel", camelVersion),
                Words.of("help.about.java", System.getProperty("java.version"),
                        System.getProperty("javafx.runtime.version", "")),
                Words.of("help.about.system", System.getProperty("os.name"), System.getProperty("os.arch")))) {
            Label label = new Label(line);
            label.getStyleClass().addAll("muted", "small");
            getChildren().add(label);
        }
    }

    private static String version() {
        String version = AboutView.class.getPackage().getImplementationVersion();
        return version == null ? "" : version;
    }
}
