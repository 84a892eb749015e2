package io.dromos.model.expression.simple.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.model.catalog.camel.BundledCatalog;
import io.dromos.model.expression.Expression;
import io.dromos.model.expression.ExpressionKind;
import io.dromos.model.expression.ExpressionProblem;
import io.dromos.model.expression.language.ExpressionCheckers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All that Camel's parser takes and that fails when the flow runs, or cannot be meant. */
class SimpleChecksTest {

    private final ExpressionCheckers checkers = ExpressionCheckers.standard(BundledCatalog.shared());
    private final ExpressionCheckers own = ExpressionCheckers.own(BundledCatalog.shared());

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"a ${} b|ERROR simple-empty-function|${}",
            "${header.}|WARNING simple-missing-name|${header.}",
            "${body.}|ERROR simple-empty-path|.", "${body.a.}|ERROR simple-empty-path|.",
            "${body?.}|ERROR simple-empty-path|.", "${exchange.}|ERROR simple-empty-path|.",
            "${header.a.}|WARNING simple-empty-path|.", "${body[]}|WARNING simple-empty-index|[]",
            "${headerr.foo}|WARNING simple-run-together|headerr",
            "${exchangePropertyAs(a,b)}|WARNING simple-run-together|exchangePropertyAs",
            "$init{ $a := 1 }init$ b|WARNING simple-init-plain|$init{",
            "of $header.name, here|WARNING simple-bare-name|$header.name", "${body}}|WARNING simple-stray-brace|}",
            "Hello $body|WARNING simple-bare-name|$body", "${header.x:none}|WARNING simple-no-default|:none",
            "${bodyAs(NoSuchType)}|WARNING simple-unknown-type|NoSuchType",
            "${headerAs(a, java.util.Lst)}|ERROR simple-unknown-platform-type|java.util.Lst",
            "${type:java.lang.Nope}|ERROR simple-unknown-platform-type|java.lang.Nope",
            "${type:org.apache.camel.Nope.X}|ERROR simple-unknown-platform-type|org.apache.camel.Nope.X",
            "${type:org.apache.camel.Exchange.NOPE}|ERROR simple-unknown-platform-type|org.apache.camel.Exchange.NOPE",
            "${random(a)}|ERROR simple-number-expected|a", "${random(5,1)}|ERROR simple-random-range|1",
            "${body.length(}|ERROR simple-unclosed-call|(", "${date:now:yyyy-bb}|ERROR simple-date-pattern|yyyy-bb",
            "${date:noww:yyyy}|ERROR simple-date-command|noww", "${date:now+1x:yyyy}|WARNING simple-date-offset|+1x",
            "${date-with-timezone:now:Nowhere:yyyy}|WARNING simple-time-zone|Nowhere",
            "${iif(${body} > 0)}|ERROR simple-arguments|${body} > 0",
            "${hash(a,MD55)}|WARNING simple-hash-algorithm|MD55",
            "${empty(lst)}|ERROR simple-empty-type|lst", "${collate(0)}|ERROR simple-number-least|0",
            "${substring(x)}|ERROR simple-number-expected|x",
            "${replace(a,b,${bodyAs(String)})}|ERROR simple-inner-call|${bodyAs(String)",
            "${pretty(${bdy})}|ERROR simple-unknown-function-near|${bdy", "${jq(.a[)}|ERROR jq-syntax|[",
            "${xpath(/a[)}|ERROR xpath-syntax|[", "${jsonpath($.a[)}|WARNING jsonpath-syntax|[",
            "${body} == 1|WARNING simple-text-not-compared|=="})
    void tellsTheWrongPartOfATextThatCamelTakes(String text, String problem, String wrong) {
        assertProblem(text, ExpressionKind.EXPRESSION, problem, wrong);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "${body} regex '[a'|ERROR simple-regular-expression|a", "${body} range '1-5'|ERROR simple-range|1-5",
            "${body} range '9..1'|WARNING simple-range-reversed|9..1",
            "${body} is 'Nope'|WARNING simple-unknown-type|Nope",
            "${body} is 'java.util.Lst'|ERROR simple-unknown-platform-type|java.util.Lst",
            "'true'|WARNING simple-constant-predicate|'true'", "${exchangeId}|WARNING simple-no-truth|${exchangeId}",
            "${threadId} == 'abc'|WARNING simple-never-true|'abc'",
            "${body} == 'of $body'|WARNING simple-bare-name|$body"})
    void tellsTheWrongPartOfAPredicateThatCamelTakes(String text, String problem, String wrong) {
        assertProblem(text, ExpressionKind.PREDICATE, problem, wrong);
    }

    @Test
    void tellsTheFirstOfVeryManyFindings() {
        assertThat(own.check(new Expression("simple", "'a' ".repeat(2_500), ExpressionKind.PREDICATE)))
                .hasSize(100);
    }

    @Test
    void tellsWhatCamelTakesBesideWhatItRefuses() {
        assertThat(check("${headr.a} $body ${date:now:bb} ${boddy}} ${bodi}", ExpressionKind.EXPRESSION))
                .extracting(ExpressionProblem::code)
                .containsExactly("simple-unknown-function-near", "simple-bare-name", "simple-date-pattern",
                        "simple-unknown-function-near", "simple-stray-brace", "simple-unknown-function-near");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "{\"a\": {\"b\": \"${body}\"}}", "{\"a\": ${body}}", "costs 5$",
            "${header.a-b}", "${bodyAs(String)}", "${bodyAs(com.example.Order)}", "${random(1,9)}",
            "${date:now:yyyy-MM-dd'T'HH:mm}", "${body.find(')')}", "\\$body", "${date:now}", "${random(${header.n})}",
            "${date:header.from+1d2h:yyyy}", "${hash(${body},SHA-256)}", "${jq(.a | length)}",
            "${header.total} > 5 is much", "${type:org.apache.camel.Exchange.FILE_NAME}", "${attachments}",
            "${type:java.lang.Integer.MAX_VALUE}", "${body[0].name?.trim()}", "${iif(${body} > 5, 'a', 'b')}"})
    void staysSilentWhereATextMakesSense(String text) {
        assertThat(check(text, ExpressionKind.EXPRESSION)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"${body}", "true", "${header.a} && ${header.b} == null", "${body} regex '^\\d{2}$'",
            "${body} range '1..9'", "${body} is 'java.lang.String'", "${threadId} > 5", "${body.isEmpty()}",
            "${properties:feature.on}", "'${body}' == 'a'"})
    void staysSilentWhereAPredicateMakesSense(String text) {
        assertThat(check(text, ExpressionKind.PREDICATE)).isEmpty();
    }

    private void assertProblem(String text, ExpressionKind kind, String problem, String wrong) {
        assertThat(check(text, kind)).hasSize(1).allSatisfy(found -> {
            assertThat(found.severity() + " " + found.code()).isEqualTo(problem);
            assertThat(found.range().of(text)).isEqualTo(wrong);
            assertThat(found.syntax()).isFalse();
            assertThat(found.message().text()).doesNotStartWith("expression.");
        });
    }

    private List<ExpressionProblem> check(String text, ExpressionKind kind) {
        return checkers.check(new Expression("simple", text, kind));
    }
}
