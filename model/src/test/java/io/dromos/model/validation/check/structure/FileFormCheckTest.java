package io.dromos.model.validation.check.structure;

import static io.dromos.model.validation.check.CheckRun.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.model.catalog.camel.BundledCatalog;
import org.junit.jupiter.api.Test;

class FileFormCheckTest {

    private final FileFormCheck check = new FileFormCheck(BundledCatalog.shared());

    @Test
    void findsItemsWithoutAName() {
        String yaml = """
                - from:
                    uri: timer:a
                    steps: []
                - route
                -
                - - from: timer:b
                """;

        assertThat(told(check, yaml)).containsExactly("4 ERROR no-declaration [route]",
                "5 ERROR no-declaration []",
                "6 ERROR no-declaration [- from: timer:b]");
    }

    @Test
    void findsItemsOfARouteConfigurationThatDoNotSayWhatTheyAre() {
        String yaml = """
                - routeConfiguration:
                    intercept:
                      - log
                      - onException:
                          exception: [java.lang.Exception]
                      - intercept:
                          steps: []
                    onException:
                      - java.lang.Exception
                """;

        assertThat(told(check, yaml)).containsExactly("3 ERROR item-expected [log]",
                "4 ERROR item-expected [onException]", "9 ERROR item-expected [java.lang.Exception]");
    }

    @Test
    void warnsOfAStepOutsideOfRoutes() {
        String yaml = """
                - from:
                    uri: timer:a
                    steps: []
                - log: a
                """;

        assertThat(told(check, yaml)).containsExactly("4 WARNING outside-route [log]");
    }

    @Test
    void findsASecondDocument() {
        String yaml = """
                - from:
                    uri: timer:a
                    steps: []
                ---
                - from:
                    uri: timer:b
                    steps: []
                """;

        assertThat(told(check, yaml)).containsExactly("5 ERROR several-documents [from]");
    }
}
