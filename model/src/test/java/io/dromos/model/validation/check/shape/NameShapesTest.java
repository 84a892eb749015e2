package io.dromos.model.validation.check.shape;

import static io.dromos.model.validation.check.shape.OrderFlows.log;
import static io.dromos.model.validation.check.shape.OrderFlows.received;
import static io.dromos.model.validation.check.shape.OrderFlows.timed;
import static io.dromos.model.validation.check.shape.OrderFlows.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headers, exchange properties and variables by name, in pairs. */
class NameShapesTest {

    private static final String SET = """
            - setHeader: {name: amount, constant: "5"}
            - setHeader: {name: order.number, constant: "5"}
            - setProperty: {name: customer, constant: Ada}
            - setVariable: {name: country, constant: NL}
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ${header.amout}               | ${header.amount}             | header-never-set-near [amout]
            ${header.other}               | ${header.AMOUNT}             | header-never-set [other]
            ${headers.amout}              | ${headers.amount}            | header-never-set-near [amout]
            ${headerAs('amout', Integer)} | ${headerAs('amount', Integer)} | header-never-set-near [amout]
            ${header.order.numbr}         | ${header.order.number}       | header-never-set-near [order.numbr]
            ${exchangeProperty.custmer}   | ${exchangeProperty.customer} | property-never-set-near [custmer]
            ${exchangeProperty.Customer}  | ${exchangeProperty.CamelSplitIndex} | property-never-set-near [Customer]
            ${variable.contry}            | ${variable.country}          | variable-never-set-near [contry]
            ${variable.other}             | ${variable.global:other}     | variable-never-set [other]
            """)
    void whereNothingElseCanBeSet(String wrong, String right, String expected) {
        assertThat(told(timed(SET + log(wrong)))).containsExactly(expected);
        assertThat(told(timed(SET + log(right)))).isEmpty();
    }

    @Test
    void whereOthersMayBeSetOnlyASlipIsTold() {
        assertThat(told(received(SET + log("${header.amout}")))).containsExactly("header-never-set-near [amout]");
        assertThat(told(received(SET + log("${header.other} ${header.accept} ${header.amounts}")))).isEmpty();
    }

    @Test
    void theScenariosHeadersAreSet() {
        assertThat(told(received(log("${header.processInstanceId} ${header.kafka.KEY}")))).isEmpty();
        assertThat(told(received(log("${header.procesInstanceId}"))))
                .containsExactly("header-never-set-near [procesInstanceId]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            header           | amout              | amount               | header-never-set-near [amout]
            exchangeProperty | custmer            | customer             | property-never-set-near [custmer]
            variable         | contry             | country              | variable-never-set-near [contry]
            jq               | header('amout')    | header('amount')     | header-never-set-near [amout]
            groovy           | headers.amout      | headers.amount       | header-never-set-near [amout]
            groovy           | variables.contry   | variables.country    | variable-never-set-near [contry]
            """)
    void inOtherLanguages(String language, String wrong, String right, String expected) {
        assertThat(told(timed(SET + body(language, wrong)))).containsExactly(expected);
        assertThat(told(timed(SET + body(language, right)))).isEmpty();
    }

    @Test
    void theSecondOfSeveralHeadersSeesTheFirst() {
        String flow = timed(
                "- setHeaders: {headers: [{name: first, constant: x}, {name: second, simple: '${header.%s}'}]}\n");

        assertThat(told(flow.formatted("fisrt"))).containsExactly("header-never-set-near [fisrt]");
        assertThat(told(flow.formatted("first"))).isEmpty();
    }

    @Test
    void ofTooManyNamesAnyMayBeSet() {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 600; i++) {
            many.append("- setHeader: {name: name%d, constant: x}\n".formatted(i));
        }

        assertThat(told(timed(many + log("${header.name1} ${header.name599} ${header.quite.another}")))).isEmpty();
    }

    @Test
    void aFilterMayNoteItsOutcome() {
        String flow = timed("- filter: {simple: '${body} == null', statusPropertyName: kept, steps: [{log: x}]}\n"
                + log("${exchangeProperty.%s}"));

        assertThat(told(flow.formatted("kpet"))).containsExactly("property-never-set-near [kpet]");
        assertThat(told(flow.formatted("kept"))).isEmpty();
    }

    @Test
    void whatIsRemovedIsGone() {
        assertThat(told(timed(SET + "- removeHeader: amount\n" + log("${header.amount}"))))
                .containsExactly("header-never-set [amount]");
        assertThat(told(timed(SET + "- removeHeaders: 'a*'\n" + log("${header.amount}"))))
                .containsExactly("header-never-set [amount]");
        assertThat(told(timed(SET + "- removeHeaders: {pattern: '*', excludePattern: 'am.*'}\n"
                + log("${header.amount}")))).isEmpty();
        assertThat(told(timed(SET + "- removeVariable: country\n" + log("${variable.country}"))))
                .containsExactly("variable-never-set [country]");
    }

    @Test
    void whoRunsCodeOfHisOwnMaySetAnything() {
        assertThat(told(timed(SET + "- script: {groovy: \"headers.other = 1\"}\n" + log("${header.other}")))).isEmpty();
        assertThat(told(timed(SET + "- bean: {ref: any}\n" + log("${variable.other}")))).isEmpty();
        assertThat(told(timed(SET + "- to: http:example.org\n" + log("${header.other}")))).isEmpty();
        assertThat(told(timed(SET + "- setHeader: {name: \"${body}\", constant: x}\n" + log("${header.other}"))))
                .isEmpty();
    }

    private static String body(String language, String text) {
        return "- setBody:\n    " + language + ": \"" + text.replace("'", "\\\"") + "\"\n";
    }
}
