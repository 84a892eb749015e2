package io.dromos.model.expression.simple;

import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.model.expression.Expression;
import io.dromos.model.expression.ExpressionKind;
import io.dromos.model.expression.ExpressionProblem;
import io.dromos.model.expression.Severity;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SimpleAdviceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"a ${} b|simple-empty-function|${}",
            "${header.}|simple-missing-name|${header.}", "${body}}|simple-stray-brace|}",
            "Hello $body|simple-bare-name|$body", "${header.x:none}|simple-no-default|header.x:none",
            "${bodyAs(NoSuchType)}|simple-unknown-type|NoSuchType", "${random(a)}|simple-random-range|random(a)",
            "${body.length(}|simple-unbalanced|${body.length(}",
            "${date:now:yyyy-bb}|simple-date-pattern|date:now:yyyy-bb",
            "${body} regex '(a'|simple-regular-expression|(a"})
    void warnsOfWhatCamelAcceptsButCannotBeMeant(String text, String code, String wrong) {
        List<ExpressionProblem> problems = problems(text);

        assertThat(problems).hasSize(1);
        assertThat(problems.getFirst().code()).isEqualTo(code);
        assertThat(problems.getFirst().range().of(text)).isEqualTo(wrong);
        assertThat(problems.getFirst().severity()).isEqualTo(Severity.WARNING);
        assertThat(problems.getFirst().syntax()).isFalse();
        assertThat(problems.getFirst().message().text()).doesNotStartWith("expression.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "{\"a\": {\"b\": \"${body}\"}}", "costs 5$", "${header.a-b}",
            "${bodyAs(String)}",
            "${bodyAs(com.example.Order)}", "${random(1,9)}", "${date:now:yyyy-MM-dd'T'HH:mm}", "${body.find(')')}",
            "${body} regex '{{pattern}}'", "\\$body", "${date:now}", "${random(${header.n})}"})
    void staysSilentWhereTheTextMakesSense(String text) {
        assertThat(problems(text)).isEmpty();
    }

    private static List<ExpressionProblem> problems(String text) {
        return SimpleAdvice.problems(new Expression("simple", text, ExpressionKind.PREDICATE));
    }
}
