package io.dromos.model.expression.camel;

import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.model.catalog.camel.BundledCatalog;
import io.dromos.model.expression.Expression;
import io.dromos.model.expression.ExpressionKind;
import io.dromos.model.expression.ExpressionProblem;
import io.dromos.model.expression.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CamelSimpleCheckerTest {

    private final CamelSimpleChecker checker = new CamelSimpleChecker(BundledCatalog.shared());

    @ParameterizedTest
    @ValueSource(strings = {"", "Hello", "${body}", "Hello ${header.name}!", "{\"a\": \"${body.id}\"}", "${jq(.name)}",
            "${xpath(/order/@id)}", "${date:now:yyyy-MM-dd}", "${exchangeProperty.total}", "${random(1,10)}"})
    void acceptsWhatCamelAccepts(String text) {
        assertThat(expression(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"${body} == 'x'", "${header.n} > 10 && ${body} contains 'a'", "${body} != null",
            "${body} in 'a,b'"})
    void acceptsPredicatesThatCamelAccepts(String text) {
        assertThat(predicate(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"${bdy}|simple-unknown-function-near|bdy",
            "${in.heder.x}|simple-unknown-function-near|heder", "Hello ${body|simple-unclosed-function|${",
            "${zzzz()}|simple-unknown-function|zzzz", "${map(a)}|simple-other|${map(a)}"})
    void tellsTheWrongPartOfAnExpression(String text, String code, String wrong) {
        assertProblem(expression(text), text, code, wrong);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"${body} = 'x'|simple-unexpected|=",
            "${body} == 'x|simple-unclosed-quote|'", "${body} == nul|simple-operand|nul",
            "body == 'x'|simple-unexpected|body", "${body} == 'x' and ${body} == 'y'|simple-unexpected|and"})
    void tellsTheWrongPartOfAPredicate(String text, String code, String wrong) {
        assertProblem(predicate(text), text, code, wrong);
    }

    @Test
    void proposesWhatWouldBeRight() {
        assertThat(expression("${bdoy}").getFirst().fixes()).first().isEqualTo("body");
        assertThat(predicate("${body} = 'x'").getFirst().fixes()).containsExactly("==");
        assertThat(predicate("${body} == 'x' and ${body} == 'y'").getFirst().fixes()).containsExactly("&&");
    }

    @Test
    void aMissingBeanIsOnlyAWarningForItMayExistWhereTheFlowRuns() {
        ExpressionProblem problem = expression("${bean:prices.of}").getFirst();

        assertThat(problem.severity()).isEqualTo(Severity.WARNING);
        assertThat(problem.range().of("${bean:prices.of}")).isEqualTo("${bean:prices.of}");
    }

    @Test
    void saysThatAVeryLongTextWasNotChecked() {
        assertThat(expression("x".repeat(CamelSimpleChecker.LONGEST + 1))).extracting(ExpressionProblem::severity)
                .containsExactly(Severity.INFO);
    }

    @Test
    void everyMessageHasWords() {
        for (String text : List.of("${bdy}", "${", "${zz()}", "}", "${body?.}", "${file:x}", "${bean:x}")) {
            predicate(text).forEach(problem -> assertThat(problem.message().text()).doesNotStartWith("expression."));
        }
    }

    private static void assertProblem(List<ExpressionProblem> problems, String text, String code, String wrong) {
        assertThat(problems).hasSize(1);
        ExpressionProblem problem = problems.getFirst();
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.severity()).isEqualTo(Severity.ERROR);
        assertThat(problem.syntax()).isTrue();
        assertThat(problem.range().of(text)).isEqualTo(wrong);
        assertThat(problem.message().text()).doesNotStartWith("expression.");
    }

    private List<ExpressionProblem> expression(String text) {
        return checker.check(new Expression("simple", text, ExpressionKind.EXPRESSION));
    }

    private List<ExpressionProblem> predicate(String text) {
        return checker.check(new Expression("simple", text, ExpressionKind.PREDICATE));
    }
}
