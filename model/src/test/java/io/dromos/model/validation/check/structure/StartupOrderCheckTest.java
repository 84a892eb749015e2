package io.dromos.model.validation.check.structure;

import static io.dromos.model.validation.check.CheckRun.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StartupOrderCheckTest {

    private final StartupOrderCheck check = new StartupOrderCheck();

    @Test
    void findsTwoRoutesThatStartInOnePlace() {
        String yaml = ordered("1") + ordered("2") + ordered("\"1\"") + "    autoStartup: false\n"
                + ordered("2") + "    precondition: \"{{a}}\"\n" + ordered("2");

        assertThat(told(check, yaml)).containsExactly("17 ERROR duplicate-startup-order [2]");
    }

    @Test
    void findsAPlaceholderThatCamelDoesNotFill() {
        assertThat(told(check, ordered("\"{{order:5}}\""))).containsExactly("3 ERROR fixed-number [\"{{order:5}}\"]");
    }

    private static String ordered(String order) {
        return "- route:\n    from: {uri: timer:a}\n    startupOrder: " + order + "\n";
    }
}
