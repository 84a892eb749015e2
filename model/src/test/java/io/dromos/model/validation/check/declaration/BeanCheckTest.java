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
    void findsAFactoryThatThePlatformDoesNotHave() {
        String yaml = """
                - beans:
                    - name: a
                      type: java.util.UUID
                      factoryBean: java.util.UUIDs
                      factoryMethod: randomUUID
                """;

        assertThat(told(check, yaml)).containsExactly("4 ERROR unknown-class [java.util.UUIDs]");
    }

    @Test
    void theBeanOfATemplateNeedsNameAndTypeWhenARouteIsMadeOfIt() {
        String template = """
                - routeTemplate:
                    id: t
                    beans:
                      - name: a
                      - type: java.util.Date
                      - name: b
                        script: new Date()
                        scriptLanguage: groovy
                    from:
                      uri: timer:a
                      steps: []
                """;
        String made = """
                - templatedRoute:
                    routeTemplateRef: t
                    beans:
                      - name: c
                """;

        assertThat(told(check, template)).containsExactly("4 WARNING missing-bean-type [name]",
                "5 WARNING missing-bean-name [type]");
        assertThat(told(check, template + made)).containsExactly("4 ERROR missing-bean-type [name]",
                "5 ERROR missing-bean-name [type]", "15 ERROR missing-bean-type [name]");
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
