package io.dromos.designer.cli.picture;

import io.dromos.designer.ui.Theme;
import io.dromos.model.diagram.Box;
import io.dromos.model.diagram.Connection;
import io.dromos.model.diagram.Diagram;
import io.dromos.model.diagram.Direction;
import io.dromos.model.diagram.NodeBox;
import io.dromos.model.diagram.NodeShape;
import io.dromos.model.diagram.ScopeArea;
import io.dromos.model.diagram.Wire;
import io.dromos.model.diagram.face.Category;
import io.dromos.model.diagram.layout.DiagramLayout;
import io.dromos.model.document.FlowDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Writes a flow's diagram as SVG, in the colours of a theme. Needs no toolkit. */
final class SvgFile {

    private static final double MARGIN = 40;
    private static final int TITLE_LENGTH = 20;

    /** Colours of a theme as the interface has them. */
    private record Colors(String background, String panel, String line, String text, String muted) {}

    private static final Colors LIGHT = new Colors("#f6f7f9", "#ffffff", "#e3e6eb", "#1d2430", "#636d7f");
    private static final Colors DARK = new Colors("#14171c", "#1b1f26", "#2b313b", "#e6e9ef", "#8f9aab");

    private final StringBuilder svg = new StringBuilder();
    private final Theme theme;
    private final Colors colors;

    private SvgFile(Theme theme) {
        this.theme = theme;
        this.colors = theme == Theme.DARK ? DARK : LIGHT;
    }

    static void write(FlowDocument document, Theme theme, Direction direction, double scale, Path file)
            throws IOException {
        Diagram diagram = new DiagramLayout().of(document.flow(), direction);
        Files.writeString(file, new SvgFile(theme).of(diagram, scale));
    }

    private String of(Diagram diagram, double scale) {
        Box box = diagram.bounds();
        double width = box.width() + 2 * MARGIN;
        double height = box.height() + 2 * MARGIN;
        line(String.format(Locale.ROOT,
                "<svg xmlns='http://www.w3.org/2000/svg' width='%.0f' height='%.0f' viewBox='%.0f %.0f %.0f %.0f'>",
                width * scale, height * scale, box.x() - MARGIN, box.y() - MARGIN, width, height));
        line(String.format(Locale.ROOT, "<rect x='%.0f' y='%.0f' width='%.0f' height='%.0f' fill='%s'/>",
                box.x() - MARGIN, box.y() - MARGIN,
                width,
                height, colors.background()));
        diagram.areas().forEach(this::area);
        diagram.connections().forEach(this::connection);
        diagram.nodes().forEach(this::node);
        svg.append("</svg>\n");
        return svg.toString();
    }

    private void area(ScopeArea area) {
        Box box = area.box();
        if (area.kind() != ScopeArea.Kind.ROUTE) {
            line(String.format(Locale.ROOT,
                    "<rect x='%.1f' y='%.1f' width='%.1f' height='%.1f' rx='12' fill='none' stroke='%s' stroke-dasharray='4 4'/>",
                    box.x(), box.y(), box.width(), box.height(), colors.line()));
        }
        text(area.title(), area.titleAt().x() + 12, area.titleAt().y() + 14, 11, colors.muted(), "sans-serif",
                "normal");
    }

    private void connection(Connection connection) {
        line(String.format(Locale.ROOT, "<path d='%s' fill='none' stroke='%s'/>", path(connection.wire()),
                colors.muted()));
        connection.label().ifPresent(label -> {
            Box box = label.box();
            line(String.format(Locale.ROOT,
                    "<rect x='%.1f' y='%.1f' width='%.1f' height='%.1f' rx='9' fill='%s' stroke='%s'/>", box.x(),
                    box.y(),
                    box.width(), box.height(), colors.panel(), colors.line()));
            text(label.text(), box.x() + 8, box.y() + box.height() / 2 + 4, 11, colors.text(), "monospace", "normal");
        });
    }

    private static String path(Wire wire) {
        StringBuilder path = new StringBuilder(
                String.format(Locale.ROOT, "M%.1f %.1f", wire.start().x(), wire.start().y()));
        for (Wire.Piece piece : wire.pieces()) {
            path.append(switch (piece) {
                case Wire.Piece.Straight(var end) -> String.format(Locale.ROOT, "L%.1f %.1f", end.x(), end.y());
                case Wire.Piece.Curve(var one, var two, var end) -> String.format(Locale.ROOT,
                        "C%.1f %.1f %.1f %.1f %.1f %.1f", one.x(), one.y(), two.x(), two.y(), end.x(), end.y());
            });
        }
        return path.toString();
    }

    private void node(NodeBox node) {
        Box box = node.box();
        line(String.format(Locale.ROOT,
                "<rect x='%.1f' y='%.1f' width='%.1f' height='%.1f' rx='9' fill='%s' stroke='%s'/>", box.x(), box.y(),
                box.width(), box.height(), colors.panel(), colors.line()));
        double tile = Math.min(34, box.height() - 18);
        line(String.format(Locale.ROOT, "<rect x='%.1f' y='%.1f' width='%.1f' height='%.1f' rx='8' fill='%s'/>",
                box.x() + 10,
                box.y() + (box.height() - tile) / 2, tile, tile, color(node.face().category())));
        if (node.shape() == NodeShape.CARD) {
            double left = box.x() + 20 + tile;
            double middle = box.y() + box.height() / 2;
            text(shortened(node.face().title()), left, middle - 4, 13, colors.text(), "Inter, sans-serif", "600");
            text(shortened(node.face().essence()), left, middle + 13, 11, colors.muted(),
                    "'JetBrains Mono', monospace", "normal");
        }
    }

    private static String shortened(String text) {
        String line = text.lines().findFirst().orElse("");
        return line.length() <= TITLE_LENGTH ? line : line.substring(0, TITLE_LENGTH - 1) + "…";
    }

    private String color(Category category) {
        boolean dark = theme == Theme.DARK;
        return switch (category) {
            case ENDPOINT -> dark ? "#5b8ff9" : "#2b66da";
            case TRANSFORM -> dark ? "#2cc3ad" : "#0b7a6b";
            case BRANCH -> dark ? "#a78bfa" : "#7b51da";
            case DATA -> dark ? "#e0a04a" : "#9b5e09";
            case ERROR -> dark ? "#ff6b6f" : "#c8353a";
            case LOG, OTHER -> dark ? "#8f9aab" : "#636d7f";
        };
    }

    private void text(String words, double x, double y, int size, String color, String family, String weight) {
        if (!words.isEmpty()) {
            line(String.format(Locale.ROOT,
                    "<text x='%.1f' y='%.1f' font-size='%d' fill='%s' font-family=\"%s\" font-weight='%s'>%s</text>", x,
                    y,
                    size, color, family, weight, escaped(words)));
        }
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replaceAll("\\p{Cntrl}", " ");
    }

    private void line(String element) {
        svg.append(element).append('\n');
    }
}
