package io.dromos.designer.run.log;

import io.dromos.deploy.log.LogLine;
import io.dromos.designer.i18n.Words;
import io.dromos.designer.ui.control.Buttons;
import io.dromos.designer.ui.control.SearchField;
import io.dromos.designer.ui.icon.Icon;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** What is looked for in the log: text, level, event and time in the first row, the rest in a second that opens. */
final class LogBar extends VBox {

    private final SearchField text = new SearchField(Words.of("log.filter"));
    private final ComboBox<LogLevel> level = new ComboBox<>(FXCollections.observableArrayList(LogLevel.values()));
    private final FacetChoice event = new FacetChoice("log-event", Words.of("log.all-events"));
    private final FacetChoice flow = new FacetChoice("log-flow", Words.of("log.all-flows"));
    private final FacetChoice initiator = new FacetChoice("log-initiator", Words.of("log.everybody"));
    private final ComboBox<LogSpan> span = new ComboBox<>(FXCollections.observableArrayList(LogSpan.values()));
    private final DatePicker first = new DatePicker(today());
    private final DatePicker last = new DatePicker(today());
    private final ToggleButton follow = new ToggleButton(Words.of("log.follow"));
    private final ReadOnlyObjectWrapper<LogFilter> filter = new ReadOnlyObjectWrapper<>(this, "filter", LogFilter.ALL);

    /** For which span the first moment was computed, so that it stays while other things are chosen. */
    private @Nullable LogSpan asked;

    LogBar(Runnable clear) {
        getStyleClass().add("log-bars");
        prepare();
        ToggleButton more = new ToggleButton("", Icon.of("filter"));
        more.setId("log-more");
        more.setAccessibleText(Words.of("log.more"));
        more.setTooltip(new Tooltip(Words.of("log.more")));
        HBox.setHgrow(text, Priority.SOMETIMES);
        HBox second = row(flow, initiator, dates());
        second.visibleProperty().bind(more.selectedProperty());
        second.managedProperty().bind(second.visibleProperty());
        span.valueProperty().subscribe(chosen -> more.setSelected(more.isSelected() || chosen == LogSpan.DATES));
        getChildren().addAll(
                row(text, level, event, span, more, follow, Buttons.icon("delete", Words.of("log.clear"), clear)),
                second);
    }

    private void prepare() {
        text.setId("log-text");
        text.setPrefWidth(200);
        text.setMinWidth(80);
        level.setValue(LogLevel.TRACE);
        level.setId("log-level");
        level.setMinWidth(USE_PREF_SIZE);
        level.setConverter(words(LogLevel::words));
        level.setAccessibleText(Words.of("log.level"));
        span.setId("log-span");
        span.setMinWidth(USE_PREF_SIZE);
        span.setAccessibleText(Words.of("log.span"));
        span.setConverter(words(LogSpan::words));
        span.setValue(LogSpan.TEN_MINUTES);
        first.setId("log-first");
        last.setId("log-last");
        follow.setSelected(true);
        follow.setMinWidth(USE_PREF_SIZE);
        List.<ObservableValue<?>>of(text.textProperty(), level.valueProperty(), event.valueProperty(),
                flow.valueProperty(),
                initiator.valueProperty(), span.valueProperty(), first.valueProperty(), last.valueProperty())
                .forEach(each -> each.subscribe(this::refresh));
        refresh();
    }

    private HBox dates() {
        HBox dates = new HBox(6, first, new Label("\u2013"), last);
        first.setPrefWidth(120);
        last.setPrefWidth(120);
        dates.setAlignment(Pos.CENTER_LEFT);
        dates.visibleProperty().bind(span.valueProperty().isEqualTo(LogSpan.DATES));
        dates.managedProperty().bind(dates.visibleProperty());
        return dates;
    }

    private static HBox row(Node... parts) {
        HBox row = new HBox(8, parts);
        row.getStyleClass().add("log-bar");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    ReadOnlyObjectProperty<LogFilter> filter() {
        return filter.getReadOnlyProperty();
    }

    boolean follows() {
        return follow.isSelected();
    }

    /** Offers what occurs in the lines. */
    void learn(List<LogLine> lines) {
        event.offer(lines.stream().map(LogLine::eventType).toList());
        flow.offer(lines.stream().map(LogLine::flowCode).toList());
        initiator.offer(lines.stream().map(LogLine::initiator).toList());
    }

    private void refresh() {
        filter.set(new LogFilter(text.getText(), level.getValue(), event.chosen(), flow.chosen(), initiator.chosen(),
                from(), until()));
    }

    private Instant from() {
        LogSpan chosen = span.getValue();
        if (chosen == LogSpan.DATES) {
            asked = chosen;
            return start(day(first));
        }
        boolean same = chosen == asked;
        asked = chosen;
        return same ? filter.get().from() : Instant.now().minus(chosen.back());
    }

    private Instant until() {
        return span.getValue() == LogSpan.DATES ? start(day(last).plusDays(1)) : Instant.MAX;
    }

    private static LocalDate day(DatePicker picker) {
        return picker.getValue() == null ? today() : picker.getValue();
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.systemDefault());
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneId.systemDefault()).toInstant();
    }

    private static <T> StringConverter<T> words(Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable T chosen) {
                return chosen == null ? "" : words.apply(chosen);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("the list is not typed into");
            }
        };
    }
}
