package io.dromos.designer.canvas.view;

import io.dromos.model.diagram.face.Category;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.Styleable;
import javafx.css.StyleableObjectProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/**
 * The theme's colours for what is painted rather than styled. An invisible region, so that style sheets reach it; tells
 * when a colour changed. UI thread only.
 */
public final class CanvasColors extends Region {

    private static final StyleablePropertyFactory<CanvasColors> FACTORY = new StyleablePropertyFactory<>(
            Region.getClassCssMetaData());
    private static final List<Paint> ALL = List.of(Paint.values());

    /** What a colour is for; its CSS name is {@code -canvas-} and this in small letters. */
    public enum Paint {
        BACKGROUND, GRID, CONNECTION, SCOPE, SCOPELINE, PANEL, LINE, TEXT, MUTED, ACCENT, SOFT, ERROR, WARNING, MARK, ENDPOINT, TRANSFORM, BRANCH, DATA, FAILURE, LOGGING
    }

    private final Map<Paint, StyleableObjectProperty<Color>> colors = new EnumMap<>(Paint.class);

    static {
        for (Paint paint : Paint.values()) {
            FACTORY.createColorCssMetaData(css(paint), region -> region.property(paint), Color.GRAY);
        }
    }

    public CanvasColors(Runnable changed) {
        getStyleClass().add("canvas-colors");
        setManaged(false);
        setVisible(false);
        for (Paint paint : ALL) {
            StyleableObjectProperty<Color> color = new SimpleStyleableObjectProperty<>(metaData(paint), this,
                    css(paint), Color.GRAY);
            color.subscribe(changed);
            colors.put(paint, color);
        }
    }

    private static String css(Paint paint) {
        return "-canvas-" + paint.name().toLowerCase(Locale.ROOT);
    }

    @SuppressWarnings("unchecked")
    private static CssMetaData<CanvasColors, Color> metaData(Paint paint) {
        return (CssMetaData<CanvasColors, Color>) FACTORY.getCssMetaData().stream()
                .filter(data -> data.getProperty().equals(css(paint))).findFirst().orElseThrow();
    }

    public Color of(Paint paint) {
        return property(paint).get();
    }

    private StyleableObjectProperty<Color> property(Paint paint) {
        return Objects.requireNonNull(colors.get(paint));
    }

    public Color of(Category category) {
        return of(switch (category) {
            case ENDPOINT -> Paint.ENDPOINT;
            case TRANSFORM -> Paint.TRANSFORM;
            case BRANCH -> Paint.BRANCH;
            case DATA -> Paint.DATA;
            case ERROR -> Paint.FAILURE;
            case LOG, OTHER -> Paint.LOGGING;
        });
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return FACTORY.getCssMetaData();
    }
}
