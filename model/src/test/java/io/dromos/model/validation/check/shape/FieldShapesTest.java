package io.dromos.model.validation.check.shape;

import static io.dromos.model.validation.check.shape.OrderFlows.log;
import static io.dromos.model.validation.check.shape.OrderFlows.received;
import static io.dromos.model.validation.check.shape.OrderFlows.sources;
import static io.dromos.model.validation.check.shape.OrderFlows.told;
import static io.dromos.model.validation.check.shape.OrderFlows.unmarshalled;
import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.model.catalog.camel.BundledCatalog;
import io.dromos.model.expression.Expression;
import io.dromos.model.expression.ExpressionKind;
import io.dromos.model.expression.evaluation.Evaluation;
import io.dromos.model.expression.evaluation.ExampleData;
import io.dromos.model.expression.evaluation.ExpressionEvaluator;
import io.dromos.model.expression.evaluation.Limits;
import io.dromos.model.expression.evaluation.camel.CamelEvaluator;
import io.dromos.model.validation.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fields of the body, in pairs: the wrong one is told at its place, the right one passes. */
class FieldShapesTest {

    private static final ExpressionEvaluator CAMEL = new CamelEvaluator(BundledCatalog.shared());
    private static final ExampleData ORDER = ExampleData.ofBody("""
            {"total": 42.5, "name": "Ada", "paid": true, "status": "NEW", "customer": {"city": "Rome"},
             "lines": [{"sku": "tea", "price": 3.5}]}
            """);
    private static final List<String> NOTHING = List.of("", "null", "[]", "[null]", "{null}");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ${body[totl]}                      | ${body[total]}                | no-field-near [[totl]]
            ${body[nothing]}                   | ${body[name]}                 | no-field [[nothing]]
            ${body.total}                      | ${body[total]}                | dot-on-map [.total]
            ${body?.total}                     | ${body?[total]}               | dot-on-map [?.total]
            ${body.totl}                       | ${body.size}                  | no-field-near [.totl]
            ${body[customer][cty]}             | ${body[customer][city]}       | no-field-near [[cty]]
            ${body[customer].city}             | ${body[customer][city]}       | dot-on-map [.city]
            ${body[lines][0][prce]}            | ${body[lines][0][price]}      | no-field-near [[prce]]
            ${body[lines][price]}              | ${body[lines][last][price]}   | index-of-list [[price]]
            ${body[lines].price}               | ${body[lines].size}           | dot-on-list [.price]
            ${body[total].amount}              | ${body[total].intValue}       | no-member [amount]
            ${body[name].size}                 | ${body[name].length}          | no-member [size]
            ${body[name].uppercase()}          | ${body[name].toUpperCase()}   | no-method [uppercase()]
            ${body[name][0]}                   | ${body[name].charAt(0)}       | no-member [[0]]
            ${body.get('totl')}                | ${body.get('total')}          | no-field-near [get('totl')]
            ${bodyAs(java.util.Map)[totl]}     | ${bodyAs(java.util.Map)[total]} | no-field-near [[totl]]
            ${jsonpath($.totl)}                | ${jsonpath($.total)}          | no-field-near [totl]
            ${jq(.totl)}                       | ${jq(.total)}                 | no-field-near [totl]
            """)
    void simpleReadsMaps(String wrong, String right, String expected) {
        assertThat(told(unmarshalled(log(wrong)))).containsExactly(expected);
        assertThat(told(unmarshalled(log(right)))).isEmpty();
        assertCamelAgrees("simple", wrong, right, ORDER.asParsed());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ${body.total}                      | ${jsonpath($.total)}          | encoded [total]
            ${body[total]}                     | ${body.length}                | encoded [[total]]
            ${jsonpath($.customer.cty)}        | ${jsonpath($.customer.city)}  | no-field-near [cty]
            ${jq(.lines[0].prce)}              | ${jq(.lines[0].price)}        | no-field-near [prce]
            """)
    void simpleReadsJsonTexts(String wrong, String right, String expected) {
        assertThat(told(received(log(wrong)))).hasSize(1);
        assertThat(told(received(log(right)))).isEmpty();
        assertCamelAgrees("simple", wrong, right, ORDER);
    }

    @Test
    void theFixForAPathOnJsonReadsTheSameByJsonPath() {
        String yaml = received(log("${body.customer}"));

        Finding finding = OrderFlows.findings(yaml, sources()).getFirst();

        assertThat(finding.location().range().of(yaml)).isEqualTo("body.customer");
        assertThat(finding.fixes()).containsExactly("jq(.customer)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            jsonpath ; $.totl                   ; $.total                  ; no-field-near [totl]
            jsonpath ; $['customer']['cty']     ; $['customer']['city']    ; no-field-near [cty]
            jsonpath ; $.lines[*].prce          ; $.lines[*].price         ; no-field-near [prce]
            jsonpath ; $.lines[?(@.prce > 2)]   ; $.lines[?(@.price > 2)]  ; no-field-near [prce]
            jsonpath ; $.lines.price            ; $.lines[0].price         ; name-in-list [price]
            jsonpath ; $.total.cents            ; $.total                  ; no-member [cents]
            jq       ; .totl                    ; .total                   ; no-field-near [totl]
            jq       ; .customer.cty            ; .customer.city           ; no-field-near [cty]
            jq       ; .lines[] | .prce       ; .lines[] | .price      ; no-field-near [prce]
            jq       ; .lines.price             ; .lines[0].price          ; name-in-list [price]
            jq       ; .lines | map(.prce)    ; .lines | map(.price)   ; no-field-near [prce]
            jq       ; {a: .totl}               ; {a: .total, name}        ; no-field-near [totl]
            jq       ; .name.first              ; .name | length         ; no-member [first]
            """)
    void pathLanguagesReadJson(String language, String wrong, String right, String expected) {
        assertThat(told(received(body(language, wrong)))).containsExactly(expected);
        assertThat(told(received(body(language, right)))).isEmpty();
        assertCamelAgrees(language, wrong, right, ORDER);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            body.totl + 1                | body.total + 1                        | no-field-near [totl]
            body.customer.cty            | body?.customer?.city                  | no-field-near [cty]
            body.lines[0].prce           | body.lines[0].price                   | no-field-near [prce]
            body.lines.prce.sum()        | body.lines.price.sum()                | no-field-near [prce]
            """)
    void groovyReadsMaps(String wrong, String right, String expected) {
        assertThat(told(unmarshalled(body("groovy", wrong)))).containsExactly(expected);
        assertThat(told(unmarshalled(body("groovy", right)))).isEmpty();
    }

    @Test
    void groovyWithNamesOfItsOwnIsLeftAlone() {
        assertThat(told(unmarshalled(body("groovy", "def body = [:]; body.totl")))).isEmpty();
        assertThat(told(unmarshalled(body("groovy", "\\\"body.totl\\\"")))).isEmpty();
    }

    /** What is told to be wrong fails in Camel or brings nothing; what passes brings a value. */
    private static void assertCamelAgrees(String language, String wrong, String right, ExampleData data) {
        assertThat(value(language, wrong, data)).as(wrong).isIn(NOTHING);
        assertThat(value(language, right, data)).as(right).isNotIn(NOTHING);
    }

    /** Without blanks and names of fields; empty where Camel fails. */
    private static String value(String language, String text, ExampleData data) {
        Expression expression = new Expression(language, text.replace("\\\"", "\""), ExpressionKind.EXPRESSION);
        return CAMEL.evaluate(expression, data, Limits.STANDARD) instanceof Evaluation.Evaluated evaluated
                ? evaluated.value().replaceAll("\"\\w+\"\\s*:|\\s", "")
                : "";
    }

    private static String body(String language, String text) {
        return "- setBody:\n    " + language + ": \"" + text + "\"\n";
    }
}
