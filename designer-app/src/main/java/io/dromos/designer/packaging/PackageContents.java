package io.dromos.designer.packaging;

import io.dromos.designer.i18n.Words;
import io.dromos.model.workspace.FileKind;
import io.dromos.model.workspace.WorkspacePaths;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** What a package holds, by kind: how many, and their names. */
final class PackageContents extends GridPane {

    private static final int NAMES = 6;

    /** The kinds that people count, in this order; companions of flows are part of them. */
    private enum Part {
        FLOWS, INTEGRATIONS, PROPERTY_SETS, ASSETS, TEMPLATES, OTHERS
    }

    /**
     * @param paths
     *            of the files in the workspace
     */
    PackageContents(Collection<String> paths) {
        super(16, 4);
        getStyleClass().add("package-contents");
        setId("package-contents");
        Map<Part, List<String>> parts = paths.stream().collect(Collectors.groupingBy(PackageContents::part,
                () -> new EnumMap<>(Part.class), Collectors.toList()));
        parts.forEach((part, found) -> addRow(getRowCount(), count(part, found.size()), names(found)));
    }

    private static Part part(String path) {
        return switch (WorkspacePaths.kind(path)) {
            case FLOW, MAYBE_FLOW -> Part.FLOWS;
            case INTEGRATION -> Part.INTEGRATIONS;
            case PROPERTY_SET, INTERNAL_PROPERTIES -> Part.PROPERTY_SETS;
            case SHARED_ASSET, PRIVATE_ASSET -> Part.ASSETS;
            case TEMPLATE_SOURCE -> Part.TEMPLATES;
            case SETTINGS, FLOW_DESCRIPTOR, FLOW_LAYOUT, FLOW_EXAMPLES, TEMPLATE_DESCRIPTOR, HOSTS, PACKAGE, OTHER ->
                Part.OTHERS;
        };
    }

    private static Node count(Part part, int number) {
        Label label = new Label(Words.of("package.part." + part.name().toLowerCase(Locale.ROOT), number));
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private static Node names(List<String> paths) {
        String shown = paths.stream().limit(NAMES).map(PackageContents::shortName).collect(Collectors.joining(", "));
        Label label = new Label(paths.size() > NAMES ? shown + " \u2026" : shown);
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        return label;
    }

    private static String shortName(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return WorkspacePaths.kind(path) == FileKind.FLOW
                ? WorkspacePaths.fileStem(path)
                : name.replaceFirst("\\.(integration|properties|template)\\.(json|yaml)$", "");
    }

    /** A list of sentences that may be long. */
    static Node sentences(String id, List<String> texts) {
        VBox box = new VBox(4);
        texts.forEach(text -> {
            Label label = new Label(text);
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
            box.getChildren().add(label);
        });
        ScrollPane scroll = new ScrollPane(box);
        scroll.setId(id);
        scroll.setFitToWidth(true);
        scroll.setPrefHeight(Math.min(120, 24.0 * texts.size() + 4));
        scroll.setMinHeight(USE_PREF_SIZE);
        return scroll;
    }
}
