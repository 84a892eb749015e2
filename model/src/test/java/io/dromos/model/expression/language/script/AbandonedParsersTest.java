package io.dromos.model.expression.language.script;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dromos.model.expression.ExpressionKind;
import io.dromos.model.expression.language.parser.Abandoned;
import io.dromos.model.expression.language.parser.Syntax;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Libraries that never get to the end of some texts stop when their thread is interrupted. */
class AbandonedParsersTest {

    static Stream<Arguments> endless() {
        return Stream.of(Arguments.of(new GroovySyntax(), "{".repeat(60)),
                Arguments.of(new GroovySyntax(), "if (a)\n".repeat(1_000)),
                Arguments.of(new MvelSyntax(), "[".repeat(60) + "]".repeat(60)),
                Arguments.of(new MvelSyntax(), "a.".repeat(5_000)));
    }

    @AfterEach
    void clearInterrupt() {
        var _ = Thread.interrupted();
    }

    @ParameterizedTest
    @MethodSource("endless")
    void stopsWhenItsThreadIsInterrupted(Syntax syntax, String text) {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> syntax.refusals(text, ExpressionKind.EXPRESSION)).isInstanceOf(Abandoned.class);
    }
}
