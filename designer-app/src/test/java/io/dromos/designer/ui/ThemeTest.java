package io.dromos.designer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeTest {

    private static final Pattern TOKEN = Pattern.compile("-dromos-([a-z-]+): ([^;]+);");
    private static final List<String> TEXTS = List.of("text", "muted", "accent-text", "good", "warning", "error");
    private static final List<String> GROUNDS = List.of("panel", "background", "field", "stripe");

    private record Colours(Map<String, Color> byName) {
        Color of(String name) {
            return Objects.requireNonNull(byName.get(name), name);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"light.css", "dark.css"})
    void textCanBeReadOnEveryGround(String sheet) throws Exception {
        Colours colours = colours(sheet);

        for (String text : TEXTS) {
            for (String ground : GROUNDS) {
                assertThat(contrast(colours.of(text), colours.of(ground))).as(text + " on " + ground)
                        .isGreaterThanOrEqualTo(4.5);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"light.css", "dark.css"})
    void whatStandsOnAColourCanBeRead(String sheet) throws Exception {
        Colours colours = colours(sheet);

        assertThat(contrast(colours.of("on-accent"), colours.of("accent"))).isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(colours.of("accent-text"), colours.of("accent-soft"))).isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(colours.of("muted"), colours.of("accent-soft"))).isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(colours.of("muted"), colours.of("hover"))).isGreaterThanOrEqualTo(4.5);
        for (String mood : List.of("good", "warning", "error")) {
            assertThat(contrast(colours.of(mood), colours.of(mood + "-soft"))).as(mood).isGreaterThanOrEqualTo(4.5);
        }
        for (String tone : List.of("endpoint", "transform", "branch", "data", "error-handling", "logging")) {
            assertThat(contrast(colours.of("on-tone"), colours.of(tone))).as(tone).isGreaterThanOrEqualTo(4.5);
        }
    }

    @Test
    void bothThemesHaveTheSameColours() throws Exception {
        assertThat(colours("dark.css").byName().keySet()).isEqualTo(colours("light.css").byName().keySet());
    }

    private static Colours colours(String sheet) throws IOException {
        Map<String, Color> colours = new TreeMap<>();
        try (InputStream in = Theme.class.getResourceAsStream(sheet)) {
            Matcher matcher = TOKEN.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            while (matcher.find()) {
                colours.put(matcher.group(1), Color.web(matcher.group(2)));
            }
        }
        return new Colours(colours);
    }

    /** The ratio that WCAG 2 defines. */
    private static double contrast(Color one, Color other) {
        double light = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
