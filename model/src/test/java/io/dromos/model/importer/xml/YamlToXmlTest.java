package io.dromos.model.importer.xml;

import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.model.catalog.camel.BundledCatalog;
import io.dromos.model.document.FlowDocument;
import io.dromos.model.document.FlowReading;
import io.dromos.model.importer.Conversion;
import org.junit.jupiter.api.Test;

class YamlToXmlTest {

    private static final String YAML = """
            # head
            - beans:
                - name: store
                  type: com.acme.Store
                  properties:
                    size: 10
            - onException:
                exception:
                  - java.lang.Exception
                handled:
                  constant: "true"
            - route:
                id: orders
                from:
                  uri: timer
                  parameters:
                    timerName: tick
                    period: 1000
                  steps:
                    - log: a < b & "c"
                    - choice:
                        when:
                          - expression:
                              simple:
                                expression: ${body} > 1
                            steps:
                              - toD: mock:${body}
                        otherwise:
                          steps:
                            - stop: {}
                    - setHeaders:
                        headers:
                          - name: a
                            constant: b
            """;

    @Test
    void aFlowBecomesCamelsXml() {
        Conversion.Converted converted = (Conversion.Converted) convert(YAML);

        assertThat(converted.text()).isEqualTo("""
                <?xml version="1.0" encoding="UTF-8"?>
                <camel xmlns="http://camel.apache.org/schema/xml-io">
                  <bean name="store" type="com.acme.Store">
                    <properties>
                      <property key="size" value="10"/>
                    </properties>
                  </bean>
                  <routeConfiguration>
                    <onException>
                      <exception>java.lang.Exception</exception>
                      <handled>
                        <constant>true</constant>
                      </handled>
                    </onException>
                  </routeConfiguration>
                  <route id="orders">
                    <from uri="timer:tick?period=1000"/>
                    <log message="a &lt; b &amp; &quot;c&quot;"/>
                    <choice>
                      <when>
                        <simple>${body} &gt; 1</simple>
                        <toD uri="mock:${body}"/>
                      </when>
                      <otherwise>
                        <stop/>
                      </otherwise>
                    </choice>
                    <setHeaders>
                      <setHeader name="a">
                        <constant>b</constant>
                      </setHeader>
                    </setHeaders>
                  </route>
                </camel>
                """);
        assertThat(converted.losses()).extracting(loss -> loss.line() + " " + loss.message().key())
                .containsExactly("1 import.comment-not-xml");
    }

    @Test
    void itComesBackAsTheSameFlow() {
        String xml = ((Conversion.Converted) convert(YAML)).text();

        Conversion.Converted back = (Conversion.Converted) XmlToYaml.convert(xml, BundledCatalog.shared());
        String again = ((Conversion.Converted) convert(back.text())).text();

        assertThat(again).isEqualTo(xml);
        assertThat(back.losses()).isEmpty();
    }

    @Test
    void anEndpointWithoutItsPathIsToldAndAKameletRefused() {
        Conversion.Converted converted = (Conversion.Converted) convert(
                "- from:\n    uri: timer\n    parameters:\n      period: 1\n    steps: []\n");

        assertThat(converted.losses()).extracting(loss -> loss.line() + " " + loss.message().key())
                .containsExactly("2 import.path-not-xml");
        assertThat(convert("kind: Kamelet\nmetadata:\n  name: a\n")).isInstanceOf(Conversion.Refused.class);
    }

    private static Conversion convert(String yaml) {
        return YamlToXml.convert(((FlowReading.Opened) FlowDocument.read(yaml)).document(), BundledCatalog.shared());
    }
}
