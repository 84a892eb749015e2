package io.dromos.model.diagram.face;

import io.dromos.model.flow.Element;
import io.dromos.model.flow.Option;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Endpoints as they are named in a diagram: without their query. */
public final class Endpoints {

    /** Parameters that hold an address's path where the address is written as options. */
    private static final Set<String> PATHS = Set.of("name", "topic", "destinationName", "timerName", "path", "httpUri",
            "httpUrl", "queueName", "resourceUri", "fileName", "directoryName", "endpointName", "channel", "address",
            "loggerName", "triggerName", "queue", "topics", "bucketNameOrArn", "queueNameOrArn", "beanName", "query",
            "host", "hostname", "templateId", "collection");
    private static final List<String> URIS = List.of("uri", "spec.uri", "ref.name");

    private Endpoints() {
    }

    /** The address that an element names, without query; empty: it names none. */
    public static Optional<String> nameOf(Element element) {
        for (String option : URIS) {
            Optional<String> uri = element.value(option).filter(value -> !value.isBlank());
            if (uri.isPresent()) {
                String name = withoutQuery(uri.get());
                return Optional.of(name.indexOf(':') < 0 ? name + parameterPath(element) : name);
            }
        }
        return Optional.empty();
    }

    private static String parameterPath(Element element) {
        for (Option option : element.options()) {
            List<String> path = option.path();
            if (path.size() == 2 && path.getFirst().equals("parameters") && PATHS.contains(path.getLast())) {
                return ":" + option.value();
            }
        }
        return "";
    }

    /** The component of an address: what stands before its first colon. */
    public static String schemeOf(String name) {
        int colon = name.indexOf(':');
        return colon < 0 ? name : name.substring(0, colon);
    }

    private static String withoutQuery(String uri) {
        int query = -1;
        for (int i = 0; i < uri.length() && query < 0; i++) {
            if (uri.startsWith("{{", i)) {
                int end = uri.indexOf("}}", i);
                i = end < 0 ? i : end;
            } else if (uri.startsWith("${", i)) {
                int end = uri.indexOf('}', i);
                i = end < 0 ? i : end;
            } else if (uri.charAt(i) == '?') {
                query = i;
            }
        }
        return query < 0 ? uri : uri.substring(0, query);
    }
}
