package io.dromos.model.validation.check.endpoint;

import static io.dromos.model.validation.check.CheckRun.route;
import static io.dromos.model.validation.check.CheckRun.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.model.catalog.camel.BundledCatalog;
import org.junit.jupiter.api.Test;

class ParameterGrammarCheckTest {

    private final ParameterGrammarCheck check = new ParameterGrammarCheck(BundledCatalog.shared());

    @Test
    void findsTheWrongPartOfACronExpressionInsideTheAddress() {
        assertThat(told(check, "- from:\n    uri: \"quartz:t?cron=0+0/5+25+*+*+?\"\n    steps:\n      - to: log:a\n"))
                .containsExactly("2 ERROR cron-hour [25]");
        assertThat(told(check, "- from:\n    uri: cron:t\n    parameters:\n      schedule: '0 61 * * *'\n"
                + "    steps:\n      - to: log:a\n")).containsExactly("4 ERROR cron-hour [61]");
    }

    @Test
    void findsWhereARegularExpressionBreaks() {
        assertThat(told(check, "- from:\n    uri: file:in?include=.*(txt&delay=500\n    steps:\n      - to: log:a\n"))
                .hasSize(1).allSatisfy(told -> assertThat(told).startsWith("2 ERROR no-regular-expression"));
    }

    @Test
    void leavesPlaceholdersAlone() {
        assertThat(told(check, route("- to: log:a")
                .replace("timer:tick", "quartz:t?cron={{when}}"))).isEmpty();
    }
}
