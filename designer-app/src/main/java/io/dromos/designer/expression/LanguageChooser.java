package io.dromos.designer.expression;

import io.dromos.designer.expression.ExpressionSupport.Language;
import io.dromos.designer.expression.style.ExpressionStyle;
import io.dromos.designer.i18n.Words;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** Shows the language of an expression on a chip and changes it. */
final class LanguageChooser extends MenuButton {

    private static final int FREQUENT = 10;

    private final List<Language> languages;
    private final Consumer<String> chosen;
    private String current = "";

    LanguageChooser(List<Language> languages, Consumer<String> chosen) {
        this.languages = languages;
        this.chosen = chosen;
        getStyleClass().add("language-chooser");
        ExpressionStyle.dress(this);
        setMinWidth(USE_PREF_SIZE);
        setOnShowing(event -> fill());
    }

    void show(String language) {
        current = language;
        String title = title(language);
        setText(title);
        setAccessibleText(Words.of("expression.language", title));
    }

    String title(String name) {
        return languages.stream().filter(language -> language.name().equals(name)).map(Language::title).findFirst()
                .orElse(name);
    }

    private void fill() {
        int frequent = Math.min(FREQUENT, languages.size());
        getItems().setAll(languages.subList(0, frequent).stream().map(this::item).toList());
        if (frequent < languages.size()) {
            Menu more = new Menu(Words.of("expression.more-languages"));
            more.getItems().setAll(languages.subList(frequent, languages.size()).stream().map(this::item).toList());
            getItems().addAll(new SeparatorMenuItem(), more);
        }
    }

    private MenuItem item(Language language) {
        RadioMenuItem item = new RadioMenuItem(language.title());
        item.setSelected(language.name().equals(current));
        item.setOnAction(event -> chosen.accept(language.name()));
        return item;
    }
}
