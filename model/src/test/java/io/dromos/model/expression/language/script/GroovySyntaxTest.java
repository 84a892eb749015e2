package io.dromos.model.expression.language.script;

import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.model.expression.ExpressionKind;
import io.dromos.model.expression.TextRange;
import io.dromos.model.expression.language.parser.Refusal;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroovySyntaxTest {

    @ParameterizedTest
    @CsvSource(delimiter = '§', quoteCharacter = '`', textBlock = """
            a = "$"§6
            def a = ¿§8
            a \\ b§2
            """)
    void placesACharacterThatBeginsNothingInSilence(String text, int at) {
        PrintStream before = System.err;
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        System.setErr(new PrintStream(written, true, StandardCharsets.UTF_8));
        try {
            List<Refusal> refusals = new GroovySyntax().refusals(text, ExpressionKind.EXPRESSION);

            assertThat(refusals).extracting(Refusal::range).containsExactly(new TextRange(at, at + 1));
            assertThat(written.toString(StandardCharsets.UTF_8)).isEmpty();
        } finally {
            System.setErr(before);
        }
    }
}
