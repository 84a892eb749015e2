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
                      type: java.util.HashMap
                    - name: a
                      type: java.util.ArrayList
                """;

        assertThat(told(check, yaml)).containsExactly("4 WARNING duplicate-bean [a]");
    }

    @Test
    void findsWhatTheClassDoesNotHave() {
        String yaml = """
                - beans:
                    - name: a
                      type: java.util.Date
                      properties:
                        tim: 1
                        "colour.shade": x
                    - name: b
                      type: "#class:org.apache.camel.support.processor.idempotent.MemoryIdempotentRepository"
                      factoryMethod: memoryIdempotentRepositori
                    - name: c
                      type: java.util.ArrayList
                      initMethod: begin
                    - name: d
                      type: java.util.List
                    - name: e
                      type: org.apache.camel.Exchanges
                """;

        assertThat(told(check, yaml)).containsExactly("5 ERROR unknown-bean-property-near [tim]",
                "6 ERROR unknown-bean-property [\"colour.shade\"]",
                "9 ERROR unknown-bean-method-near [memoryIdempotentRepositori]",
                "12 ERROR unknown-bean-method [begin]", "14 ERROR bean-not-made [java.util.List]",
                "16 ERROR unknown-class [org.apache.camel.Exchanges]");
    }

    @Test
    void findsConstructorsThatTheClassDoesNotHave() {
        String yaml = """
                - beans:
                    - name: a
                      type: java.util.Date
                      constructors: {0: x, 1: true}
                    - name: b
                      type: java.util.Date
                      constructors: {0: 1}
                    - name: c
                      type: com.example.Mine
                      constructors: {0: 1}
                """;

        assertThat(told(check, yaml)).containsExactly("4 ERROR no-bean-constructor [constructors]");
    }

    @Test
    void whatAClassMayHaveIsLeftAlone() {
        String yaml = """
                - beans:
                    - name: a
                      type: java.util.Date
                      properties:
                        Time: 1
                        "{{key}}": x
                    - name: b
                      type: java.util.HashMap
                      properties: {any: 1}
                    - name: c
                      type: java.util.List
                      factoryMethod: of
                    - name: d
                      type: java.util.Map
                      scriptLanguage: groovy
                      script: "[a: 1]"
                    - name: e
                      type: com.example.Mine
                      initMethod: begin
                      properties: {any: 1}
                    - name: f
                      type: org.apache.camel.component.unheard.Of
                    - name: g
                      type: org.apache.camel.support.processor.idempotent.MemoryIdempotentRepository
                      properties: {cache-size: 3, "cache[a]": b}
                """;

        assertThat(told(check, yaml)).isEmpty();
    }
}
