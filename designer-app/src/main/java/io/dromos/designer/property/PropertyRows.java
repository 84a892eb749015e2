package io.dromos.designer.property;

import io.dromos.designer.i18n.Words;
import io.dromos.designer.settings.Look;
import io.dromos.designer.settings.Looked;
import io.dromos.designer.ui.control.Buttons;
import io.dromos.designer.ui.control.EmptyState;
import io.dromos.designer.ui.control.Spacer;
import io.dromos.designer.ui.input.EditHistory;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The rows of a set under their headings, with what can be done to them. Only rows in view have controls. */
final class PropertyRows extends VBox implements Looked {

    private final PropertySession session;
    private final ListView<Integer> list = new ListView<>();
    private final List<RowCell> cells = new ArrayList<>();
    /** The row to go back to as soon as rows have their heights; 0: none. */
    private int returning;
    private final ReadOnlyObjectWrapper<Look> look = new ReadOnlyObjectWrapper<>(this, "look", Look.FIRST);

    PropertyRows(PropertySession session, PropertyCommands commands) {
        this.session = session;
        getStyleClass().add("property-rows");
        EditHistory history = history(session);
        list.setId("property-rows");
        list.setAccessibleText(Words.of("property.rows"));
        list.setCellFactory(view -> {
            RowCell cell = new RowCell(session, commands, history);
            cells.add(cell);
            return cell;
        });
        list.setPlaceholder(new EmptyState("property-set", Words.of("property.empty"),
                Buttons.primary(Words.of("property.add"), this::add)));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::moveByKey);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(bar(commands), headings(), list);
        list.skinProperty().subscribe((before, skin) -> followScrolling());
        session.values().value().subscribe(now -> show());
        session.selection().subscribe(now -> select());
    }

    @Override
    public ObservableValue<Look> look() {
        return look.getReadOnlyProperty();
    }

    @Override
    public void look(Look before) {
        look.set(before);
        returning = (int) before.y();
        list.scrollTo(returning);
    }

    private void followScrolling() {
        if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> rows) {
            rows.positionProperty().subscribe((before, now) -> seen(rows));
            rows.needsLayoutProperty().subscribe((before, now) -> seen(rows));
        }
    }

    /** What has no room yet is seen as it was. */
    private void seen(VirtualFlow<?> rows) {
        IndexedCell<?> first = rows.getFirstVisibleCell();
        if (first == null || rows.isNeedsLayout()) {
            return;
        }
        int wanted = returning;
        returning = 0;
        if (wanted > 0 && first.getIndex() != wanted) {
            // The heights of rows were only guessed until now.
            list.scrollTo(wanted);
        } else {
            look.set(new Look(1, 0, first.getIndex()));
        }
    }

    /** Adds a row and puts the caret into its name. */
    void add() {
        session.add();
        int index = session.selection().get();
        list.scrollTo(index);
        list.applyCss();
        list.layout();
        cells.stream().filter(cell -> !cell.isEmpty() && cell.getIndex() == index).findFirst()
                .ifPresent(RowCell::focusName);
    }

    private Node bar(PropertyCommands commands) {
        Button add = Buttons.plain(Words.of("property.add"), this::add);
        add.setId("property-add");
        Button upload = Buttons.plain(Words.of("property.upload"), commands::upload);
        upload.setId("property-upload");
        HBox bar = new HBox(8, add, upload, new Spacer());
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("view-bar");
        return bar;
    }

    private static Node headings() {
        Label name = heading("property.name");
        Label value = heading("property.value");
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox.setHgrow(value, Priority.ALWAYS);
        name.setPrefWidth(190);
        value.setPrefWidth(190);
        Label environment = fixed(heading("property.environment"), RowCell.ENVIRONMENT_WIDTH);
        Label encrypted = fixed(heading("property.encrypted"), RowCell.ENCRYPTED_WIDTH);
        encrypted.setAlignment(Pos.CENTER);
        HBox line = new HBox(8, name, value, environment, encrypted,
                fixed(new Region(), RowCell.BUTTONS_WIDTH));
        line.getStyleClass().add("property-headings");
        return line;
    }

    private static Label heading(String key) {
        Label label = new Label(Words.of(key));
        label.getStyleClass().addAll("muted", "small");
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    private static <R extends Region> R fixed(R region, double width) {
        region.setMinWidth(width);
        region.setPrefWidth(width);
        region.setMaxWidth(width);
        return region;
    }

    private void show() {
        int count = session.set().rows().size();
        if (list.getItems().size() != count) {
            list.getItems().setAll(IntStream.range(0, count).boxed().toList());
            select();
        } else {
            cells.forEach(RowCell::refresh);
        }
    }

    private void select() {
        list.getSelectionModel().select(session.selection().get().intValue());
        cells.forEach(RowCell::refresh);
    }

    private void moveByKey(KeyEvent event) {
        if (event.isAltDown() && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN)) {
            session.move(session.selection().get(), event.getCode() == KeyCode.UP ? -1 : 1);
            event.consume();
        }
    }

    private static EditHistory history(PropertySession session) {
        return new EditHistory() {
            @Override
            public void undo() {
                session.values().undo();
            }

            @Override
            public void redo() {
                session.values().redo();
            }
        };
    }
}
