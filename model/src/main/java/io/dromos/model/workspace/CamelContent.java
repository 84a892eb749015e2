package io.dromos.model.workspace;

import java.util.regex.Pattern;

/** Tells by a look at its beginning whether a file that could be anything holds Camel. Stateless. */
final class CamelContent {

    private static final Pattern LIST_ENTRY = Pattern.compile("(?m)^[ \\t]*-[ \\t]+\"?'?(route|from|rest|rests|beans|"
            + "routeConfiguration|route-configuration|routeTemplate|route-template|templatedRoute|templated-route|"
            + "restConfiguration|rest-configuration|onException|on-exception|onCompletion|on-completion|intercept|"
            + "interceptFrom|intercept-from|interceptSendToEndpoint|intercept-send-to-endpoint|errorHandler|"
            + "error-handler|sslContextParameters|sagaDefinition|pipeline)\"?'?[ \\t]*:");
    private static final Pattern RESOURCE = Pattern
            .compile("(?m)^apiVersion:[ \\t]*\"?camel\\.apache\\.org/|^kind:[ \\t]*\"?(Integration|Kamelet|"
                    + "Pipe|KameletBinding)\\b");
    private static final Pattern XML = Pattern
            .compile("<(?:\\w+:)?(routes?|camelContext|camel|rests?|routeTemplates?|routeConfigurations?|blueprint|"
                    + "kamelets?)[\\s>/]");

    private CamelContent() {
    }

    static boolean in(String path, String beginning) {
        if (path.endsWith(".xml") || path.endsWith(".XML")) {
            return XML.matcher(beginning).find() && !beginning.contains("<project ");
        }
        return LIST_ENTRY.matcher(beginning).find() || RESOURCE.matcher(beginning).find();
    }
}
