package io.dromos.model.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.model.catalog.camel.BundledCatalog;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EndpointUriTest {

    @Test
    void takesSchemePathAndParametersApart() {
        EndpointUri uri = EndpointUri.parse("timer:tick?period=1000&repeatCount=3");

        assertThat(uri.scheme().text()).isEqualTo("timer");
        assertThat(uri.path().text()).isEqualTo("tick");
        assertThat(values(uri)).containsExactly(Map.entry("period", "1000"), Map.entry("repeatCount", "3"));
    }

    @Test
    void rangesAreThePlacesInTheText() {
        String text = "kafka:orders?brokers=a:9092&groupId=x";
        EndpointUri uri = EndpointUri.parse(text);

        EndpointUri.Parameter group = uri.parameter("groupId").orElseThrow();
        assertThat(group.name().range().of(text)).isEqualTo("groupId");
        assertThat(group.value().range().of(text)).isEqualTo("x");
        assertThat(uri.path().range().of(text)).isEqualTo("orders");
    }

    @Test
    void leavesPlaceholdersFunctionsAndRawValuesWhole() {
        EndpointUri uri = EndpointUri.parse(
                "http:{{host:a?b&c}}/${header.x}?password=RAW(a&b=c)&optional={{?maybe}}&body=${body}");

        assertThat(uri.path().text()).isEqualTo("{{host:a?b&c}}/${header.x}");
        assertThat(values(uri)).containsExactly(Map.entry("password", "RAW(a&b=c)"),
                Map.entry("optional", "{{?maybe}}"), Map.entry("body", "${body}"));
    }

    @Test
    void namesThePartsOfThePathAsTheComponentDoes() {
        assertThat(path("ftp:admin@localhost:21/a/b?binary=true")).isEqualTo(
                Map.of("host", "admin@localhost", "port", "21", "directoryName", "a/b"));
        assertThat(path("ftp://localhost/a")).isEqualTo(Map.of("host", "localhost", "directoryName", "a"));
        assertThat(path("jms:orders")).isEqualTo(Map.of("destinationName", "orders"));
        assertThat(path("jms:topic:orders")).isEqualTo(Map.of("destinationType", "topic", "destinationName", "orders"));
        assertThat(path("https://example.org/a:b")).isEqualTo(Map.of("httpUri", "example.org/a:b"));
        assertThat(path("direct:")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ":", "?", "a", "a?", "a:?&&=", "{{whole}}", "{{open", "x:${open?a=b", "a:b?c=RAW(open",
            "a://", "a:?x"})
    void readsAnyText(String text) {
        EndpointUri uri = EndpointUri.parse(text);

        assertThat(uri.text()).isEqualTo(text);
        assertThat(uri.scheme().range().of(text)).isEqualTo(uri.scheme().text());
        assertThat(uri.path().range().of(text)).isEqualTo(uri.path().text());
    }

    private static Map<String, String> path(String text) {
        EndpointUri uri = EndpointUri.parse(text);
        ComponentEntry component = BundledCatalog.shared().component(uri.scheme().text()).orElseThrow();
        return uri.pathParts(component).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, part -> part.getValue().text()));
    }

    private static List<Map.Entry<String, String>> values(EndpointUri uri) {
        return uri.parameters().stream()
                .map(parameter -> Map.entry(parameter.name().text(), parameter.value().text())).toList();
    }
}
