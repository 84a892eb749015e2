package io.dromos.model.expression.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.model.catalog.camel.BundledCatalog;
import io.dromos.model.expression.Expression;
import io.dromos.model.expression.ExpressionChecker;
import io.dromos.model.expression.ExpressionKind;
import io.dromos.model.expression.ExpressionProblem;
import io.dromos.model.expression.Severity;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionCheckersTest {

    private final ExpressionChecker checkers = ExpressionCheckers.standard(BundledCatalog.shared());

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', value = {"jsonpath~$.store.book[?(@.price < 10)].title",
            "jsonpath~store.book.price < 10", "jsonpath~$.a.${header.x}", "jq~.a | map(.b)", "jq~header(\"x\") + {{y}}",
            "xpath~//order[@id='1']/text()", "xpath~in:header('x') = 1", "xpath~/c:a/c:b", "groovy~body.size() + 1",
            "groovy~def x = [a: 1]; x.a", "header~orderId", "constant~${any} {text", "method~prices.of",
            "ref~myExpression",
            "tokenize~,"})
    void acceptsWhatTheLanguageAccepts(String language, String text) {
        assertThat(check(language, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', value = {"jsonpath~$.store[?(@.a == ", "jq~.a | map(",
            "xpath~//order[@id=",
            "xpath~nosuch(", "groovy~def x = (1 + ", "groovy~if (true {"})
    void refusesWhatTheLanguageRefuses(String language, String text) {
        assertThat(check(language, text)).isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.severity()).isEqualTo(Severity.ERROR))
                .allSatisfy(problem -> assertThat(problem.code()).isEqualTo(language + "-syntax"))
                .allSatisfy(problem -> assertThat(problem.message().text()).isNotBlank());
    }

    @Test
    void placesAProblemOfGroovyAtLineAndColumn() {
        String text = "def a = 1\ndef b = = 2";

        assertThat(check("groovy", text).getFirst().range().start()).isBetween(10, text.length());
    }

    @Test
    void aNameInBracesIsAWarning() {
        ExpressionProblem problem = check("header", "${header.orderId}").getFirst();

        assertThat(problem.code()).isEqualTo("name-expected");
        assertThat(problem.fixes()).containsExactly("orderId");
    }

    @Test
    void runsNothingWhileItChecksGroovy(@TempDir Path folder) throws Exception {
        Path written = folder.resolve("written");
        String path = written.toString().replace("\\", "\\\\");
        String text = "@groovy.transform.ASTTest(value = { new File('" + path + "').text = 'x' })\ndef f() { 1 }\n"
                + "new File('" + path + "').text = 'y'";

        assertThat(check("groovy", text)).isEmpty();

        assertThat(Files.exists(written)).isFalse();
    }

    @Test
    void doesNotFetchLibrariesThatGroovyNames() {
        assertThat(check("groovy", "@Grab('no.such:thing:1')\nimport java.util.List\nprintln 1")).isEmpty();
    }

    @Test
    void addsAdviceToCamelsVerdictOnSimple() {
        assertThat(check("simple", "${body}} $body")).extracting(ExpressionProblem::code).containsExactly(
                "simple-stray-brace",
                "simple-bare-name");
    }

    @Test
    void warnsOfFunctionsThatCamelLetsPassAndThenDoesNotFind() {
        ExpressionProblem problem = check("simple", "${header.${exchangPropertty.total}}").getFirst();

        assertThat(problem.code()).isEqualTo("simple-unknown-function-near");
        assertThat(problem.severity()).isEqualTo(Severity.ERROR);
        assertThat(problem.syntax()).isFalse();
        assertThat(problem.fixes()).first().isEqualTo("${exchangeProperty");
    }

    @Test
    void saysOnceWhatCamelAlreadyRefuses() {
        assertThat(check("simple", "${bdy}")).extracting(ExpressionProblem::code)
                .containsExactly("simple-unknown-function-near");
    }

    @Test
    void readsSimpleWithoutCamelAndTellsEveryOpenFunction() {
        List<ExpressionProblem> problems = ExpressionCheckers.own(BundledCatalog.shared())
                .check(new Expression("simple", "${bdy} ${header.a ${", ExpressionKind.EXPRESSION));

        assertThat(problems).extracting(ExpressionProblem::code).contains("simple-unknown-function-near",
                "simple-unclosed-function", "simple-unclosed-function");
    }

    @Test
    void aCheckThatCrashesIsItselfAProblem() {
        ExpressionChecker broken = new ExpressionChecker() {
            @Override
            public boolean knows(String language) {
                return true;
            }

            @Override
            public List<ExpressionProblem> check(Expression expression) {
                throw new IllegalStateException("broken");
            }
        };

        List<ExpressionProblem> problems = new ExpressionCheckers(List.of(broken))
                .check(new Expression("x", "y", ExpressionKind.EXPRESSION));

        assertThat(problems).extracting(ExpressionProblem::code).containsExactly("expression-check-crashed");
    }

    private List<ExpressionProblem> check(String language, String text) {
        return checkers.check(new Expression(language, text, ExpressionKind.EXPRESSION));
    }

    @ParameterizedTest
    @ValueSource(strings = {"prices.", ".of", "prices..of"})
    void aMethodNeedsItsBeanAndItsName(String text) {
        assertThat(check("method", text)).extracting(ExpressionProblem::code).containsExactly("method-expected");
    }

    @Test
    void joorIsReadAsJava() {
        assertThat(check("joor", "body +")).extracting(ExpressionProblem::code).containsExactly("joor-syntax");
    }
}
