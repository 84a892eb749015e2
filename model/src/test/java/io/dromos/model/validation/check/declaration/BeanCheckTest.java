package io.dromos.model.validation.check.declaration;

import static io.dromos.model.validation.check.CheckRun.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BeanCheckTest {

    private final BeanCheck check = new BeanCheck();

    @Test
    void findsABeanWithoutItsType() {
        String yaml = """
                - beans:
                    - name: a
                    - name: b
                      type: java.util.HashMap
                """;

        assertThat(told(check, yaml)).containsExactly("2 ERROR missing-bean-type [name]");
    }

    @Test
    void findsAClassThatThePlatformDoesNotHave() {
        String yaml = """
                - beans:
                    - name: a
                      type: java.util.HashMapp
                    - name: b
                      type: "#class:java.util.Nope"
                    - name: c
                      type: com.example.Mine
                """;

        assertThat(told(check, yaml)).containsExactly("3 ERROR unknown-class [java.util.HashMapp]",
                "5 ERROR unknown-class [\"#class:java.util.Nope\"]");
    }

    @Test
    void findsAScriptWithoutItsLanguage() {
        String yaml = """
                - beans:
                    - name: a
                      type: java.util.Map
                      script: "[:]"
                """;

        assertThat(told(check, yaml)).containsExactly("4 ERROR missing-script-language [\"[:]\"]");
    }

    @Test
    void warnsOfTheSameNameTwice() {
        String yaml = """
                - beans:
                    - name: a
                      type: java.util.Map
                    - name: a
                      type: java.util.List
                """;

        assertThat(told(check, yaml)).containsExactly("4 WARNING duplicate-bean [a]");
    }
}
