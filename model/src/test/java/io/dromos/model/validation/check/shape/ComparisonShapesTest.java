package io.dromos.model.validation.check.shape;

import static io.dromos.model.validation.check.shape.OrderFlows.filter;
import static io.dromos.model.validation.check.shape.OrderFlows.received;
import static io.dromos.model.validation.check.shape.OrderFlows.timed;
import static io.dromos.model.validation.check.shape.OrderFlows.told;
import static io.dromos.model.validation.check.shape.OrderFlows.unmarshalled;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Conditions that can not be meant, in pairs. */
class ComparisonShapesTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            ${body[total]} > 'much'            ; ${body[total]} > '100'                ; number-with-text [much]
            ${body[total]} == 'x'              ; ${body[total]} == '42.50'             ; number-with-text [x]
            ${body[total]} == true             ; ${body[total]} == 1                   ; number-with-truth [true]
            ${body[total]} in '1,b'            ; ${body[total]} in '1,2'               ; number-with-text [b]
            ${body[paid]} == 'yes'             ; ${body[paid]} == 'TRUE'               ; truth-with-other [yes]
            ${body[paid]} == 5                 ; ${body[paid]} == 1                    ; truth-with-other [5]
            ${body[status]} == 'CLOSD'         ; ${body[status]} == 'CLOSED'           ; no-constant [CLOSD]
            ${body[status]} =~ 'clsed'         ; ${body[status]} =~ 'closed'           ; no-constant [clsed]
            ${body[status]} in 'NEW,SNT'       ; ${body[status]} in 'NEW,SENT'         ; no-constant [SNT]
            ${body[customer]} == 'Ada'         ; ${body[customer]} != null             ; compares-structure [Ada]
            ${body[lines]} == 0                ; ${body[lines].size} == 0              ; compares-structure [0]
            ${body[total]}                     ; ${body[name]}                         ; always-true [${body[total]}]
            ${body[paid]} && ${body[lines]}    ; ${body[paid]} && ${body[lines].isEmpty} ; always-true [${body[lines]}]
            'x' == ${body[total]}              ; '5' == ${body[total]}                 ; number-with-text [x]
            ${body[paid]} == 'ja' || ${body[total]} > 1 ; ${body[paid]} || ${body[total]} > 1 ; truth-with-other [ja]
            """)
    void inSimple(String wrong, String right, String expected) {
        assertThat(told(unmarshalled(filter("simple", wrong)))).containsExactly(expected);
        assertThat(told(unmarshalled(filter("simple", right)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            .total > "100"            | .total > 100              | number-with-text
            .paid == "true"           | .paid == true             | truth-with-other
            .status == "CLOSD"        | .status == "CLOSED"       | no-constant
            .name == 5                | .name == "5"              | text-with-other
            .total                    | .total > 0                | never-true
            .paid and .name == 5      | .paid and .total == 5     | text-with-other
            """)
    void inJq(String wrong, String right, String code) {
        assertThat(told(received(filter("jq", wrong)))).singleElement().asString().startsWith(code);
        assertThat(told(received(filter("jq", right)))).isEmpty();
    }

    @Test
    void whatAConstantSetIsTheOnlyValue() {
        String set = "- setVariable: {name: status, constant: paid}\n";

        assertThat(told(timed(set + filter("simple", "${variable.status} == 'payed'")))).containsExactly(
                "no-constant [payed]");
        assertThat(told(timed(set + filter("simple", "${variable.status} == 'paid'")))).isEmpty();
        assertThat(told(timed("- setHeader: {name: n, constant: '5'}\n" + filter("simple", "${header.n} == 5.0"))))
                .isEmpty();
        assertThat(told(timed("- setHeader: {name: n, constant: true}\n" + filter("simple", "${header.n} == true"))))
                .isEmpty();
    }

    @Test
    void aValueThatMayHaveBeenSetElsewhereIsUnknown() {
        String yaml = timed("""
                - doTry:
                    steps:
                      - to: http:example.org
                    doCatch:
                      - exception: [java.lang.Exception]
                        steps:
                          - setHeader: {name: verified, constant: "false"}
                """ + filter("simple", "${header.verified} == true"));

        assertThat(told(yaml)).isEmpty();
    }
}
