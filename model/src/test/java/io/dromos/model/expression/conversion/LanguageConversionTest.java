package io.dromos.model.expression.conversion;

import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.model.expression.Expression;
import io.dromos.model.expression.ExpressionKind;
import io.dromos.model.expression.conversion.LanguageConversion.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageConversionTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', value = {
            "header | region | simple | ${header.region}",
            "simple | ${header.region} | header | region",
            "simple | ${headers['a-b']} | header | a-b",
            "header | a.b | simple | ${header[a.b]}",
            "header | region | exchangeProperty | !",
            "exchangeProperty | region | simple | ${exchangeProperty.region}",
            "simple | ${variable.count} | variable | count",
            "simple | ${header.region} | jq | header(\"region\")",
            "jq | property('seen') | exchangeProperty | seen",
            "header | region | groovy | headers.region",
            "header | a-b | groovy | headers['a-b']",
            "header | region | spel | #{request.headers.region}",
            "header | region | xpath | in:header('region')",
            "jsonpath | $.customer.name | jq | .customer.name",
            "jq | .lines[0].sku | jsonpath | $.lines[0].sku",
            "jq | .[0] | jsonpath | $[0]",
            "jsonpath | $['a b'].c | jq | .[\"a b\"].c",
            "jq | . | jsonpath | $",
            "jq | .total | simple | ${jq(.total)}",
            "simple | ${jq(.total)} | jsonpath | $.total",
            "simple | ${body[customer][name]} | groovy | body.customer.name",
            "groovy | body.lines[0] | simple | ${body[lines][0]}",
            "simple | ${body} | jq | .",
            "constant | approved | simple | approved",
            "simple | a\\}b | constant | a}b",
            "constant | costs $5 | simple | costs $5",
            "ref | stock | simple | ${ref:stock}",
            "simple | ${bean:stock?method=count} | method | stock?method=count",
            "method | stock.count | simple | ${bean:stock?method=count}"})
    void saysThePlainInTheOtherLanguage(String language, String text, String other, String expected) {
        Outcome outcome = convert(language, text, other);

        if (expected.equals("!")) {
            assertThat(outcome).isInstanceOf(Outcome.Kept.class);
        } else {
            assertThat(outcome).isEqualTo(
                    new Outcome.Converted(new Expression(other, expected, ExpressionKind.EXPRESSION)));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', value = {
            "simple | ${header.a} and ${header.b} | header",
            "simple | ${body} | header",
            "jq | .lines[] | jsonpath",
            "jsonpath | $..sku | jq",
            "jq | .total | groovy",
            "constant | a\\nb | simple",
            "constant | ${body} | simple",
            "groovy | body.total * 2 | simple",
            "tokenize | , | simple",
            "simple | text | datasonnet"})
    void keepsTheTextAndSaysWhyWhereItCanNot(String language, String text, String other) {
        Outcome outcome = convert(language, text, other);

        assertThat(outcome).isInstanceOf(Outcome.Kept.class);
        assertThat(outcome.expression()).isEqualTo(new Expression(other, text, ExpressionKind.EXPRESSION));
        assertThat(((Outcome.Kept) outcome).reason().text()).startsWith("The text was kept");
    }

    @Test
    void escapesAndBack() {
        Outcome simple = convert("constant", "a\tb\nc", "simple");

        assertThat(simple.expression().text()).isEqualTo("a\\tb\nc");
        assertThat(LanguageConversion.convert(simple.expression(), "constant").expression().text())
                .isEqualTo("a\tb\nc");
    }

    @Test
    void anEmptyTextIsTheSameEverywhere() {
        assertThat(convert("simple", " ", "jq")).isInstanceOf(Outcome.Converted.class);
    }

    @Test
    void everyLanguageReadsWhatItWrites() {
        List<Meaning> all = List.of(Meaning.Body.fields("customer.name", false),
                new Meaning.Body(List.of(new PathPart.Item(2), new PathPart.Field("a b")), true),
                new Meaning.Header("region"), new Meaning.Header("a.b c"), new Meaning.ExchangeProperty("seen"),
                new Meaning.Variable("count"), new Meaning.Constant("plain"), new Meaning.Bean("stock"),
                new Meaning.Call("stock", "count"));
        for (String language : List.of("simple", "header", "exchangeProperty", "variable", "ref", "constant", "method",
                "jq", "jsonpath", "xpath", "groovy", "js", "mvel", "ognl", "spel")) {
            for (Meaning meaning : all) {
                LanguageConversion.write(meaning, language).ifPresent(text -> assertThat(LanguageConversion
                        .meaning(new Expression(language, text, ExpressionKind.EXPRESSION)))
                        .as(language + " " + text).map(LanguageConversionTest::known).contains(known(meaning)));
            }
        }
    }

    /** jq and JSONPath read both kinds of body in the same way. */
    private static Meaning known(Meaning meaning) {
        return meaning instanceof Meaning.Body(List<PathPart> path, boolean _) ? new Meaning.Body(path, true) : meaning;
    }

    private static Outcome convert(String language, String text, String other) {
        return LanguageConversion.convert(new Expression(language, text, ExpressionKind.EXPRESSION), other);
    }
}
