package io.dromos.designer.asset;

import io.dromos.designer.i18n.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** Assets, one row each. */
final class AssetTable extends TableView<AssetRow> {

    private final ObservableList<AssetRow> all = FXCollections.observableArrayList();
    private final FilteredList<AssetRow> shown = new FilteredList<>(all);

    AssetTable(Node placeholder) {
        setId("asset-table");
        setAccessibleText(Words.of("asset.title"));
        setItems(shown);
        setPlaceholder(placeholder);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getColumns().add(column("name", 200, row -> row.asset().name()));
        getColumns().add(column("belongs", 150,
                row -> row.owner().isEmpty() ? Words.of("asset.shared") : Words.of("asset.private", row.owner())));
        getColumns().add(column("size", 80, AssetRow::sizeWords));
        getColumns().add(column("users", 220, row -> row.users().isEmpty()
                ? Words.of("asset.unused")
                : String.join(", ", row.users())));
    }

    Optional<AssetRow> selected() {
        return Optional.ofNullable(getSelectionModel().getSelectedItem());
    }

    void show(List<AssetRow> rows) {
        String before = selected().map(row -> row.asset().path()).orElse("");
        all.setAll(rows);
        select(before);
    }

    /** Selects an asset by its path in the workspace. */
    void select(String path) {
        shown.stream().filter(row -> row.asset().path().equals(path)).findFirst()
                .ifPresent(row -> getSelectionModel().select(row));
    }

    void filter(String text) {
        shown.setPredicate(row -> row.matches(text));
    }

    private static TableColumn<AssetRow, String> column(String key, double width, Function<AssetRow, String> words) {
        TableColumn<AssetRow, String> column = new TableColumn<>(Words.of("asset." + key));
        column.setPrefWidth(width);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(words.apply(row.getValue())));
        return column;
    }
}
