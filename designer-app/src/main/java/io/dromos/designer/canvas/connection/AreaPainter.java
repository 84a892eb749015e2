package io.dromos.designer.canvas.connection;

import io.dromos.designer.canvas.view.Camera;
import io.dromos.designer.canvas.view.CanvasColors;
import io.dromos.designer.canvas.view.CanvasColors.Paint;
import io.dromos.designer.canvas.view.HitTest;
import io.dromos.designer.editor.Selection;
import io.dromos.designer.ui.Fonts;
import io.dromos.model.diagram.Box;
import io.dromos.model.diagram.ScopeArea;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/** Faint dashed areas with small titles. */
final class AreaPainter {

    private static final double CORNER = 12;
    /** Below this scale titles of scopes cannot be read and are left out. */
    private static final double TITLES = 0.4;
    /** What a route's title may take where branches may stand right of it. */
    private static final double BESIDE_BRANCHES = 250;
    private static final Font TITLE = Font.font(Fonts.WORDS, 11.5);
    private static final Font ROUTE = Font.font(Fonts.WORDS, FontWeight.SEMI_BOLD, 12.5);

    private final GraphicsContext graphics;
    private final CanvasColors colors;
    private final Camera camera;
    private final Selection selection;

    AreaPainter(GraphicsContext graphics, CanvasColors colors, Camera camera, Selection selection) {
        this.graphics = graphics;
        this.colors = colors;
        this.camera = camera;
        this.selection = selection;
    }

    void paint(List<ScopeArea> areas) {
        graphics.setLineWidth(Math.max(1, 0.7 / camera.scale()));
        graphics.setTextBaseline(VPos.CENTER);
        for (ScopeArea area : areas) {
            boolean selected = selection.contains(area.element());
            switch (area.kind()) {
                case ROUTE -> route(area, selected);
                case SCOPE, GROUP -> scope(area, selected);
            }
        }
    }

    private void route(ScopeArea area, boolean selected) {
        if (camera.scale() < TITLES) {
            return;
        }
        graphics.setFont(ROUTE);
        graphics.setFill(colors.of(selected ? Paint.ACCENT : Paint.MUTED));
        boolean free = area.titleAt().y() <= area.box().y();
        String text = free ? area.title() : cut(area.title(), ROUTE, BESIDE_BRANCHES);
        graphics.fillText(text, area.titleAt().x() + 1, area.titleAt().y() + 11);
    }

    private void scope(ScopeArea area, boolean selected) {
        Box box = area.box();
        graphics.setFill(colors.of(Paint.SCOPE));
        graphics.fillRoundRect(box.x(), box.y(), box.width(), box.height(), 2 * CORNER, 2 * CORNER);
        graphics.setStroke(colors.of(selected ? Paint.ACCENT : Paint.SCOPELINE));
        graphics.setLineDashes(selected ? new double[0] : new double[]{4, 4});
        graphics.strokeRoundRect(box.x() + 0.5, box.y() + 0.5, box.width() - 1, box.height() - 1, 2 * CORNER,
                2 * CORNER);
        graphics.setLineDashes();
        if (camera.scale() >= TITLES) {
            title(area, selected);
        }
    }

    private void title(ScopeArea area, boolean selected) {
        Box place = HitTest.title(area);
        graphics.setFont(TITLE);
        String text = cut(area.title(), TITLE, area.box().width() - 48);
        double width = widthOf(text, TITLE) + 16;
        Color ground = colors.of(Paint.BACKGROUND);
        graphics.setFill(ground);
        graphics.fillRoundRect(place.x(), area.box().y() - 9, width, 18, 18, 18);
        graphics.setFill(colors.of(selected ? Paint.ACCENT : Paint.MUTED));
        graphics.fillText(text, place.x() + 8, area.box().y());
    }

    private static String cut(String text, Font font, double room) {
        String shown = text;
        while (shown.length() > 3 && widthOf(shown, font) > room) {
            shown = shown.substring(0, shown.length() - 2).stripTrailing() + "\u2026";
        }
        return shown;
    }

    private static double widthOf(String text, Font font) {
        Text measure = new Text(text);
        measure.setFont(font);
        return Math.ceil(measure.getLayoutBounds().getWidth());
    }
}
