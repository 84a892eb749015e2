package io.dromos.designer.problems;

import io.dromos.designer.i18n.Words;
import io.dromos.designer.ui.control.EmptyState;
import io.dromos.designer.ui.control.SearchField;
import io.dromos.designer.ui.control.Spacer;
import io.dromos.designer.ui.icon.Icon;
import io.dromos.model.expression.Severity;
import java.net.URL;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.geometry.Pos;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * Everything that checks found. Enter or a double click goes to the place, Alt+Enter takes the first fix. UI thread
 * only.
 */
public final class ProblemPanel extends StackPane {

    private final ObservableList<Problem> all = FXCollections.observableArrayList();
    private final FilteredList<Problem> shown = new FilteredList<>(all);
    private final ListView<Problem> list = new ListView<>(shown);
    private final SearchField filter = new SearchField(Words.of("problems.filter"));
    private final Map<Severity, ToggleButton> severities = new EnumMap<>(Severity.class);
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper(this, "title", Words.of("problems.title"));

    public ProblemPanel() {
        setId("problem-panel");
        getStyleClass().add("problem-panel");
        URL sheet = Objects.requireNonNull(ProblemPanel.class.getResource("problems.css"), "problems.css");
        getStylesheets().add(sheet.toExternalForm());
        list.setId("problem-list");
        list.setCellFactory(view -> new ProblemCell());
        list.setAccessibleText(Words.of("problems.title"));
        list.setPlaceholder(new EmptyState("success", Words.of("problems.none")));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                selected().ifPresent(problem -> problem.go().run());
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        HBox bar = bar();
        VBox both = new VBox(bar, list);
        getChildren().add(both);
        bar.visibleProperty().bind(Bindings.isNotEmpty(all));
        bar.managedProperty().bind(bar.visibleProperty());
        filter.textProperty().subscribe(text -> narrow());
        focusedProperty().subscribe(focused -> {
            if (focused) {
                list.requestFocus();
            }
        });
    }

    /** {@code Problems 2}: how many errors and warnings there are. */
    public ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }

    /** Replaces the rows; what was selected stays selected if it is still there. */
    public void show(List<Problem> problems) {
        Optional<Problem> before = selected();
        all.setAll(problems);
        before.flatMap(old -> shown.stream().filter(problem -> same(old, problem)).findFirst())
                .ifPresent(list.getSelectionModel()::select);
        long count = problems.stream().filter(problem -> problem.severity() != Severity.INFO).count();
        title.set(count == 0 ? Words.of("problems.title") : Words.of("problems.title") + " " + count);
        severities.forEach((severity, button) -> button.setText(
                Long.toString(problems.stream().filter(problem -> problem.severity() == severity).count())));
    }

    /** Goes to the next problem, after the last to the first. */
    public void goToNext() {
        if (!shown.isEmpty()) {
            int next = (list.getSelectionModel().getSelectedIndex() + 1) % shown.size();
            list.getSelectionModel().clearAndSelect(next);
            list.scrollTo(next);
            shown.get(next).go().run();
        }
    }

    private Optional<Problem> selected() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private HBox bar() {
        HBox bar = new HBox(4);
        bar.getStyleClass().add("problem-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        for (Severity severity : Severity.values()) {
            String name = severity.name().toLowerCase(Locale.ROOT);
            ToggleButton button = new ToggleButton("0", Icon.of(name, 14));
            button.getStyleClass().addAll("severity-toggle", "severity-" + name);
            button.setSelected(true);
            button.setAccessibleText(Words.of("problems." + name));
            button.setTooltip(new Tooltip(Words.of("problems." + name)));
            button.setOnAction(event -> narrow());
            severities.put(severity, button);
        }
        bar.getChildren().addAll(severities.values());
        filter.setPrefWidth(240);
        bar.getChildren().addAll(new Spacer(), filter);
        return bar;
    }

    private void narrow() {
        String wanted = filter.getText().strip().toLowerCase(Locale.ROOT);
        shown.setPredicate(problem -> isWanted(problem.severity())
                && (problem.sentence() + " " + problem.place()).toLowerCase(Locale.ROOT).contains(wanted));
    }

    private boolean isWanted(Severity severity) {
        ToggleButton button = severities.get(severity);
        return button == null || button.isSelected();
    }

    private void keyPressed(KeyEvent event) {
        if (event.getCode() != KeyCode.ENTER) {
            return;
        }
        if (event.isAltDown()) {
            selected().filter(problem -> !problem.fixes().isEmpty())
                    .ifPresent(problem -> problem.fixes().getFirst().run().run());
        } else {
            selected().ifPresent(problem -> problem.go().run());
        }
        event.consume();
    }

    private static boolean same(Problem one, Problem other) {
        return one.sentence().equals(other.sentence()) && one.place().equals(other.place());
    }
}
