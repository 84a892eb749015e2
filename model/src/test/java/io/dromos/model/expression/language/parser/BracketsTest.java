package io.dromos.model.expression.language.parser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BracketsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            (a~0
            a)~1
            (a]~2
            {(a}~1
            [1, (2]~4
            'a~0
            "a\\"~0
            a /* ( */ (~10
            """)
    void findsWhatIsOpenOrClosesNothing(String text, int place) {
        assertThat(Brackets.LIKE_JAVA.scan(text).first().orElseThrow().range().start()).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            a(b[c]{d})
            ')' + "("
            // (
            /* ( */
            '''a ' ('''
            """)
    void findsNothingInTextsAndComments(String text) {
        assertThat(Brackets.LIKE_JAVA.scan(text).refusals()).isEmpty();
    }

    @Test
    void aDoubledQuoteStandsForItselfWhereThereIsNoBackslash() {
        Brackets brackets = new Brackets("'", false, "", "(:");

        assertThat(brackets.scan("'it''s (' (: ( :)").refusals()).isEmpty();
        assertThat(brackets.scan("((a))").depth()).isEqualTo(2);
    }
}
