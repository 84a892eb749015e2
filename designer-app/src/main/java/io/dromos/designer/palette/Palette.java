package io.dromos.designer.palette;

import io.dromos.designer.i18n.Words;
import io.dromos.designer.ui.control.SearchField;
import io.dromos.designer.ui.control.SectionHeader;
import io.dromos.designer.ui.icon.Icon;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * The column from which steps are dragged: a search, what is used most, groups that open, and the workspace's own
 * scenarios. UI thread only.
 */
public final class Palette extends VBox {

    private static final double WIDTH = 232;

    private final Offers offers;
    private final SearchField search = new SearchField(Words.of("palette.search"));
    private final VBox shown = new VBox(8);
    private List<PaletteItem> scenarios = List.of();
    private PaletteTarget target = PaletteTarget.NONE;

    public Palette(Offers offers) {
        this.offers = offers;
        getStyleClass().add("palette");
        setId("palette");
        setPrefWidth(WIDTH);
        search.setId("palette-search");
        shown.getStyleClass().add("palette-content");
        ScrollPane scroll = new ScrollPane(shown);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("palette-scroll");
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(new SectionHeader(Words.of("palette.title")), search, scroll);
        getStylesheets().add(Objects.requireNonNull(Palette.class.getResource("palette.css")).toExternalForm());
        search.textProperty().subscribe(this::refresh);
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        refresh();
    }

    /** Where steps go from now on: the flow in front. */
    public void setTarget(PaletteTarget now) {
        target = now;
    }

    /** The workspace's own scenarios. */
    public void showScenarios(List<PaletteItem> items) {
        scenarios = List.copyOf(items);
        refresh();
    }

    public void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }

    private void keys(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !search.getText().isBlank()) {
            found().stream().findFirst()
                    .ifPresent(item -> target.insert(item.offer().get()));
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN) {
            shown.lookupAll(".palette-item").stream().findFirst().ifPresent(Node::requestFocus);
            event.consume();
        }
    }

    private void refresh() {
        shown.getChildren().clear();
        if (search.getText().isBlank()) {
            browse();
        } else {
            find();
        }
    }

    private void find() {
        List<PaletteItem> found = found();
        if (found.isEmpty()) {
            Label nothing = new Label(Words.of("palette.nothing", search.getText()));
            nothing.getStyleClass().add("muted");
            nothing.setWrapText(true);
            shown.getChildren().add(nothing);
        }
        VBox rows = new VBox(4);
        found.forEach(item -> rows.getChildren().add(button(item)));
        shown.getChildren().add(rows);
    }

    /** The workspace's own scenarios first, for there are few of them. */
    private List<PaletteItem> found() {
        String text = search.getText().strip().toLowerCase(Locale.ROOT);
        return Stream.concat(
                scenarios.stream()
                        .filter(item -> (item.title() + " " + item.note()).toLowerCase(Locale.ROOT).contains(text)),
                offers.search(search.getText(), false).stream()).toList();
    }

    private void browse() {
        shown.getChildren().addAll(new SectionHeader(Words.of("palette.most-used")), grid(offers.mostUsed()));
        if (!scenarios.isEmpty()) {
            VBox rows = new VBox(6);
            scenarios.forEach(item -> rows.getChildren().add(button(item)));
            shown.getChildren().addAll(new SectionHeader(Words.of("palette.scenarios")), rows);
        }
        for (PaletteGroup group : PaletteGroup.values()) {
            shown.getChildren().add(folded(group));
        }
    }

    private GridPane grid(List<PaletteItem> items) {
        GridPane grid = new GridPane(6, 6);
        for (int i = 0; i < 2; i++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(50);
            grid.getColumnConstraints().add(half);
        }
        for (int i = 0; i < items.size(); i++) {
            int row = i / 2;
            grid.add(button(items.get(i)), i % 2, row);
        }
        return grid;
    }

    private ItemButton button(PaletteItem item) {
        return new ItemButton(item, () -> target);
    }

    /** A group that opens when its title is pressed; what is in it is made then. */
    private Node folded(PaletteGroup group) {
        Button title = new Button(Words.of(group.key()));
        title.getStyleClass().setAll("palette-group");
        title.setId("palette-group-" + group.name().toLowerCase(Locale.ROOT));
        title.setGraphic(Icon.of("chevron-right", 12));
        title.setMaxWidth(Double.MAX_VALUE);
        title.setAlignment(Pos.CENTER_LEFT);
        VBox box = new VBox(6, title);
        title.setOnAction(event -> {
            boolean open = box.getChildren().size() > 1;
            title.setGraphic(Icon.of(open ? "chevron-right" : "chevron-down", 12));
            if (open) {
                box.getChildren().remove(1);
            } else {
                box.getChildren().add(grid(offers.group(group)));
            }
        });
        return box;
    }
}
