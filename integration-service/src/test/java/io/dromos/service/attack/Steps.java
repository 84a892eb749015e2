package io.dromos.service.attack;

/** Flows around the step that attacks. */
final class Steps {

    private Steps() {
    }

    static String route(String steps) {
        return """
                - route:
                    id: attack
                    from:
                      uri: direct:start
                      steps:
                """ + steps.stripTrailing().indent(8);
    }

    static String language(String language, String text) {
        return route("""
                - setBody:
                    id: suspect
                    expression:
                      %s:
                        expression: |-
                """.formatted(language) + text.indent(10));
    }

    static String beans(String bean, String steps) {
        return "- beans:\n" + bean.indent(4) + route(steps);
    }
}
