package io.dromos.model.source;

import java.util.List;

/** Texts with everything that makes YAML hard to keep. */
public final class YamlSamples {

    private YamlSamples() {
    }

    public static List<String> all() {
        return List.of(ROUTE, COMPACT, HARD, FLOW_STYLE, SEVERAL_DOCUMENTS, INDENTLESS, EMPTY_VALUES,
                PAIRS);
    }

    private static final String ROUTE = """
            # File header
            # with two lines

            # above the first route
            - route:
                id: orders # its id
                from:
                  uri: "timer:tick"
                  parameters:
                    period: '{{period}}'
                  steps:
                    # sets the body
                    - setBody:
                        simple: "${header.a} and ${body}"

                    # stands free

                    - choice:
                        when:
                          - simple: ${body} == 1
                            steps:
                              - log: one
                          - simple: ${body} == 2
                            steps:
                              - log: two
                                # deeper than the dash
                              # at the dash
                        otherwise:
                          steps:
                            - log: other

                    - to: direct:end
              # at the end of the route

            - beans:
                - name: a
                  type: b
            # last words
            """;

    private static final String COMPACT = """
            - from:
                uri: direct:a
                steps:
                - log: "x"
                - log:
                    message: y
                -
                  to: mock:a
                - {to: {uri: "mock:b", parameters: {a: 1, b: [1, 2]}}}
                - stop: {}
            """;

    private static final String HARD = """
            - route:
                id: "quote \\" and \\u00e9 \u00e9 \ud83d\ude00"
                from:
                  uri: direct:a
                  steps: &common
                    - setBody:
                        constant: |
                          first
                          \ttab

                          last

                    - script:
                        groovy: >-
                          folded
                          text

                          # no comment
                    - setBody:
                        expression:
                          constant:
                            expression: |+
                              kept

                    - log: plain text
                        over two lines
                    - log: 'single
                        quoted'
                    - ? to
                      : direct:x
            - route:
                from:
                  uri: direct:b
                  steps: *common
            """;

    private static final String FLOW_STYLE = """
            [{from: {uri: "direct:a", steps: [{log: x}, {to: "mock:y"}]}}, # comment
             {from: {uri: direct:b,
                     steps: [] }}]
            """;

    private static final String PAIRS = """
            - from: {uri: direct:a, steps: [log: x, "to": mock:y, ? stop : {}, {log: z}]}
            - from:
                uri: direct:b
                steps: [
                  log: x, # comment
                  &key to: mock:y
                ]
            - ? from
              :
                ? uri
                : direct:c
            """;

    private static final String SEVERAL_DOCUMENTS = """
            # camel-k: language=yaml
            ---
            - from:
                uri: direct:a
                steps:
                  - log: a
            # between
            ---
            apiVersion: camel.apache.org/v1
            kind: Integration
            spec:
              flows:
                - from:
                    uri: direct:b
                    steps:
                      - log: b
            """;

    private static final String INDENTLESS = """
            apiVersion: v1
            kind: Pipe
            spec:
              steps:
              - ref:
                  name: a
              # between
              - ref:
                  name: b
              sink:
                uri: mock:x
            """;

    private static final String EMPTY_VALUES = """
            - route:
                from:
                  uri:
                  parameters: # nothing
                  steps:
                    - stop:
                    - log:   # nothing yet
                    -
                    - to: !!str direct:x
                    - log: !tag &anchor text
            """;
}
