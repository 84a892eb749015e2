package io.dromos.model.importer.xml;

import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.model.catalog.camel.BundledCatalog;
import io.dromos.model.importer.Conversion;
import java.util.List;
import org.junit.jupiter.api.Test;

class XmlToYamlTest {

    @Test
    void aSpringFileBecomesBeansAndRoutesWithItsComments() {
        Conversion.Converted converted = converted("""
                <?xml version="1.0"?>
                <!-- orders of the shop -->
                <beans xmlns="http://www.springframework.org/schema/beans">
                  <bean id="store" class="com.acme.Store" init-method="open">
                    <property name="size" value="10"/>
                    <property name="index" ref="other"/>
                  </bean>
                  <camelContext xmlns="http://camel.apache.org/schema/spring" trace="true">
                    <route id="orders">
                      <from uri="direct:orders?timeout=5"/>
                      <!-- by amount -->
                      <choice>
                        <when>
                          <simple>${body} &gt; 10</simple>
                          <to uri="mock:big"/>
                        </when>
                        <otherwise><log message="small"/></otherwise>
                      </choice>
                      <setHeader name="x"><xpath xmlns:o="urn:orders">/o:a</xpath></setHeader>
                      <doTry>
                        <marshal><json library="Jackson"/></marshal>
                        <doCatch><exception>java.io.IOException</exception><stop/></doCatch>
                      </doTry>
                    </route>
                  </camelContext>
                </beans>
                """);

        assertThat(converted.text()).isEqualTo("""
                # orders of the shop

                - beans:
                    - name: store
                      type: com.acme.Store
                      initMethod: open
                      properties:
                        size: 10
                        index: "#bean:other"
                - route:
                    id: orders
                    from:
                      uri: direct:orders?timeout=5
                      steps:
                        # by amount
                        - choice:
                            when:
                              - simple: ${body} > 10
                                steps:
                                  - to:
                                      uri: mock:big
                            otherwise:
                              steps:
                                - log:
                                    message: small
                        - setHeader:
                            name: x
                            xpath:
                              expression: /o:a
                              namespace:
                                - key: o
                                  value: urn:orders
                        - doTry:
                            steps:
                              - marshal:
                                  json:
                                    library: Jackson
                            doCatch:
                              - exception:
                                  - java.io.IOException
                                steps:
                                  - stop: {}
                """);
        assertThat(told(converted)).containsExactly("8 import.setting-lost [trace, true, camelContext]");
    }

    @Test
    void templatesRestAndConfigurationsTakeTheNamesOfYaml() {
        Conversion.Converted converted = converted(
                """
                        <camel>
                          <routeTemplate id="t">
                            <templateParameter name="n" defaultValue="1"/>
                            <route><from uri="timer:{{n}}"/><to uri="mock:x"/></route>
                          </routeTemplate>
                          <rest path="/api">
                            <securityRequirements><security key="k"/></securityRequirements>
                            <get path="/a"><to uri="direct:a"/></get>
                          </rest>
                          <routeConfiguration id="c">
                            <onException><exception>java.lang.Exception</exception><handled><constant>true</constant></handled></onException>
                          </routeConfiguration>
                        </camel>
                        """);

        assertThat(converted.losses()).isEmpty();
        assertThat(converted.text()).isEqualTo("""
                - routeTemplate:
                    id: t
                    parameters:
                      - name: "n"
                        defaultValue: 1
                    route:
                      from:
                        uri: timer:{{n}}
                        steps:
                          - to:
                              uri: mock:x
                - rest:
                    path: /api
                    securityRequirements:
                      - key: k
                    get:
                      - path: /a
                        to:
                          uri: direct:a
                - routeConfiguration:
                    id: c
                    onException:
                      - onException:
                          exception:
                            - java.lang.Exception
                          handled:
                            constant: true
                """);
    }

    @Test
    void nothingIsDroppedInSilence() {
        Conversion.Converted converted = converted("""
                <routes>
                  <route strange="1">
                    <from uri="direct:a"/>
                    stray
                    <teleport/>
                    <to uri="mock:a"/>
                  </route>
                  <jdbc/>
                </routes>
                """);

        assertThat(told(converted)).containsExactly("2 import.setting-lost [strange, 1, route]",
                "3 import.text-lost [stray]", "5 import.element-lost-in [teleport, route]",
                "8 import.element-lost [jdbc]");
    }

    @Test
    void whatIsNoXmlOrHasNothingOfCamelsIsRefused() {
        assertThat(XmlToYaml.convert("<routes><route>", BundledCatalog.shared()))
                .isInstanceOf(Conversion.Refused.class);
        assertThat(XmlToYaml.convert("<project/>", BundledCatalog.shared())).isInstanceOf(Conversion.Refused.class);
    }

    @Test
    void documentTypesAreNotFollowed() {
        String bomb = "<!DOCTYPE r [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><routes><route><from uri=\"&a;\"/></route>"
                + "</routes>";

        assertThat(XmlToYaml.convert(bomb, BundledCatalog.shared())).isInstanceOf(Conversion.Refused.class);
    }

    private static Conversion.Converted converted(String xml) {
        Conversion conversion = XmlToYaml.convert(xml, BundledCatalog.shared());
        assertThat(conversion).isInstanceOf(Conversion.Converted.class);
        return (Conversion.Converted) conversion;
    }

    private static List<String> told(Conversion.Converted converted) {
        return converted.losses().stream()
                .map(loss -> loss.line() + " " + loss.message().key() + " " + loss.message().arguments()).toList();
    }
}
