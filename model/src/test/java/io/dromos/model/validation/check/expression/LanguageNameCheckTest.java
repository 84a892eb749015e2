package io.dromos.model.validation.check.expression;

import static io.dromos.model.validation.check.CheckRun.route;
import static io.dromos.model.validation.check.CheckRun.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.model.catalog.camel.BundledCatalog;
import org.junit.jupiter.api.Test;

class LanguageNameCheckTest {

    private final LanguageNameCheck check = new LanguageNameCheck(BundledCatalog.shared());

    @Test
    void findsALanguageThatIsNotThere() {
        String yaml = route("""
                - setBody:
                    language:
                      language: simpel
                      expression: a
                - setBody:
                    expression:
                      language:
                        language: mine
                        expression: a
                - log:
                    message: a
                    logLanguage: grovy
                """);

        assertThat(told(check, yaml)).containsExactly("6 ERROR unknown-language-near [simpel]",
                "11 WARNING unknown-language [mine]",
                "15 ERROR unknown-language-near [grovy]");
    }

    @Test
    void findsThatTheLanguageIsNotNamed() {
        String yaml = route("""
                - setBody:
                    language:
                      expression: a
                """);

        assertThat(told(check, yaml)).containsExactly("5 ERROR missing-language [language]");
    }

    @Test
    void acceptsLanguagesOfTheCatalog() {
        String yaml = route("""
                - setBody:
                    language:
                      language: bean
                      expression: a
                - setBody:
                    language:
                      language: "{{language}}"
                      expression: a
                """);

        assertThat(told(check, yaml)).isEmpty();
    }
}
