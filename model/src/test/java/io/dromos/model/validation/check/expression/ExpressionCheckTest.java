package io.dromos.model.validation.check.expression;

import static io.dromos.model.validation.check.CheckRun.findings;
import static io.dromos.model.validation.check.CheckRun.route;
import static io.dromos.model.validation.check.CheckRun.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.model.catalog.camel.BundledCatalog;
import io.dromos.model.expression.language.ExpressionCheckers;
import io.dromos.model.validation.Finding;
import org.junit.jupiter.api.Test;

class ExpressionCheckTest {

    private final ExpressionCheck check = new ExpressionCheck(ExpressionCheckers.standard(BundledCatalog.shared()));

    @Test
    void placesAProblemAtLineAndColumnOfTheFile() {
        String yaml = route(
                "- setBody:\n    simple: \"Hello ${bdy}\"\n- log: ${hedder.x}\n- choice:\n    when:\n      - expression:\n          simple:\n            expression: ${body} = 1");

        assertThat(told(check, yaml)).containsExactly("5 ERROR simple-unknown-function-near [${bdy]",
                "6 ERROR simple-unknown-function-near [${hedder]",
                "11 ERROR simple-operator [=]");
        assertThat(findings(check, yaml).getFirst().location().start().column()).isEqualTo(26);
    }

    @Test
    void findsTheRightLineOfABlock() {
        String yaml = route(
                "- setBody:\n    simple: |\n      first ${body}\n      second ${bdy}\n- setBody:\n    simple: >-\n      first\n      ${bdy} third");

        assertThat(told(check, yaml)).containsExactly("7 ERROR simple-unknown-function-near [${bdy]",
                "11 ERROR simple-unknown-function-near [${bdy]");
    }

    @Test
    void readsPredicatesWhereATruthIsExpected() {
        assertThat(told(check, route(
                "- filter:\n    simple: ${body} = 1\n- setBody:\n    simple: ${body} = 1\n- loop:\n    doWhile: true\n    simple: ${body} = 1")))
                .containsExactly("5 ERROR simple-operator [=]", "10 ERROR simple-operator [=]");
    }

    @Test
    void readsAPredicateWhereTheResultIsToBeATruth() {
        assertThat(told(check, route(
                "- setBody:\n    simple:\n      expression: ${body} == 1\n      resultType: boolean\n- setBody:\n    simple: ${body} == 1")))
                .containsExactly("9 WARNING simple-text-not-compared [==]");
    }

    @Test
    void placeholdersStandForWhatWillBeThere() {
        assertThat(told(check, route(
                "- filter:\n    simple: \"${body} contains '{{danger}}'\"\n- filter:\n    simple: ${body} > {{limit}}\n- setBody:\n    simple: \"{{whole}}\"\n- setBody:\n    simple: ${header[{{name}}]}\n- setBody:\n    simple: ${date:now-{{ahead}}m:yyyy}\n- setBody:\n    jsonpath: $[?(!({{expression}}))]")))
                .isEmpty();
        assertThat(told(check, route("- filter:\n    simple: ${bdy} > {{limit}}"))).hasSize(1);
    }

    @Test
    void checksOtherLanguagesToo() {
        assertThat(findings(check, route(
                "- setBody:\n    jq: .a | (\n- setBody:\n    groovy: \"def x = (\"\n- setBody:\n    xpath:\n      expression: \"//a[\"\n- setBody:\n    constant: ${bdy}")))
                .extracting(Finding::code).containsExactly("jq-syntax", "groovy-syntax", "xpath-syntax");
    }

    @Test
    void anotherParserBesideTheTextMakesItAWarning() {
        assertThat(told(check,
                route("- setBody:\n    xpath:\n      expression: \"for $x in //a return $x\"\n      saxon: true")))
                .allMatch(told -> told.contains("WARNING"));
    }

    @Test
    void nothingIsKnownOfAPlaceholderThatIsAValue() {
        assertThat(told(check, route("- filter:\n    simple: \"{{?value}} == 1\""))).isEmpty();
        assertThat(told(check, route("- filter:\n    simple: \"{{value}} = 1\"")))
                .containsExactly("5 ERROR simple-operator [=]");
    }

    @Test
    void readsTheScriptOfABean() {
        String yaml = "- beans:\n    - name: a\n      type: java.util.Map\n      scriptLanguage: groovy\n      script: \"[a: (\"\n";

        assertThat(findings(check, yaml)).extracting(Finding::code).containsOnly("groovy-syntax");
    }

    @Test
    void aPreconditionIsAPredicate() {
        String yaml = "- route:\n    precondition: \"'{{a}}' = 1\"\n    from: {uri: timer:a}\n"
                + "- routeConfiguration:\n    precondition: ${nope}\n";

        assertThat(told(check, yaml)).containsExactly("2 ERROR simple-operator [=]",
                "5 ERROR simple-unknown-function [${nope]");
    }

    @Test
    void whatIsToldNamesThePlaceholder() {
        Finding finding = findings(check, route("- filter:\n    simple: \"!{{value}} == 1\"")).getFirst();

        assertThat(finding.message().text()).contains("!{{value}}").doesNotContain("0001");
    }
}
