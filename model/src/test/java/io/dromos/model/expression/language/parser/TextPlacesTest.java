package io.dromos.model.expression.language.parser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextPlacesTest {

    @Test
    void countsLinesOfAllSystems() {
        assertThat(TextPlaces.offset("a\nb\r\nc\rd", 4, 1)).isEqualTo(7);
        assertThat(TextPlaces.offset("a\nb", 2, 2)).isEqualTo(3);
    }

    @Test
    void countsCharactersBeyondSixteenBits() {
        assertThat(TextPlaces.offsetByCharacters("x\n\ud83d\ude00 b", 2, 3)).isEqualTo(5);
    }

    @Test
    void staysInsideTheText() {
        assertThat(TextPlaces.offset("ab", 9, 9)).isEqualTo(2);
        assertThat(TextPlaces.offsetByCharacters("", 1, 5)).isZero();
    }
}
