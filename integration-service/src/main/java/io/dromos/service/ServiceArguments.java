package io.dromos.service;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the command line asks for: help, a fault in the arguments, or settings to start with. Immutable. */
sealed interface ServiceArguments {

    record Help() implements ServiceArguments {}

    record Wrong(String why) implements ServiceArguments {}

    /**
     * Settings to start with.
     *
     * @param properties
     *            arguments for Spring, {@code --name=value}
     */
    record Start(List<String> properties) implements ServiceArguments {

        public Start {
            properties = List.copyOf(properties);
        }
    }

    /** Short names of the settings that people type. All others are given as {@code --dromos.…=VALUE}. */
    Map<String, String> SHORT = Map.ofEntries(Map.entry("--port", "dromos.port"), Map.entry("--data", "dromos.data"),
            Map.entry("--bind", "dromos.bind"), Map.entry("--http-port", "server.port"),
            Map.entry("--token-file", "dromos.token-file"), Map.entry("--parent-pid", "dromos.parent-pid"),
            Map.entry("--environment", "dromos.environment"), Map.entry("--certificate", "dromos.tls.certificate"),
            Map.entry("--key", "dromos.tls.key"));

    String USAGE = """
            Usage: dromos-service [--port NUMBER] [--data FOLDER] [OPTION …]
            The integration service: runs Camel flows that are deployed to it over gRPC.

              --port NUMBER         port of the gRPC API, 0 for a free one (default 4635)
              --data FOLDER         where everything is kept (default ~/.dromos/service)
              --bind ADDRESS        address to listen on (default 127.0.0.1; any other turns TLS on)
              --http-port NUMBER    port of the HTTP entry of flows (default 0, a free one)
              --token-file FILE     holds the token that callers must show (default: made in FOLDER/token)
              --parent-pid PID      end when that process ends
              --environment NAME    the environment that this service stands for
              --certificate FILE, --key FILE
                                    PEM files for TLS; without them the service makes its own where it needs one
              --SETTING=VALUE       any other setting, for example --dromos.allow.components=exec
              --help

            Every setting can also be given as an environment variable: DROMOS_PORT, DROMOS_ALLOW_COMPONENTS …
            Prints one line of JSON when it is ready. Exit status: 0 or 143 (by SIGTERM) ended when asked to,
            2 could not start.

            Example: dromos-service --port 4635 --data /var/lib/dromos
            """;

    static ServiceArguments parse(String... arguments) {
        List<String> properties = new ArrayList<>();
        for (int i = 0; i < arguments.length; i++) {
            String argument = arguments[i];
            if (argument.equals("--help") || argument.equals("-h")) {
                return new Help();
            }
            int equals = argument.indexOf('=');
            String name = equals < 0 ? argument : argument.substring(0, equals);
            String property = SHORT.get(name);
            if (property == null && (equals < 0 || !name.startsWith("--") || !name.contains("."))) {
                return new Wrong("unknown argument " + argument);
            }
            if (property != null && equals < 0 && i + 1 == arguments.length) {
                return new Wrong(argument + " needs a value");
            }
            String value = equals < 0 ? arguments[++i] : argument.substring(equals + 1);
            String key = property == null ? name.substring(2) : property;
            if (NUMBERS.contains(key) && !value.matches("[0-9]{1,9}")) {
                return new Wrong(name + " needs a number, not " + value);
            }
            if (key.endsWith(".port") && Integer.parseInt(value) > LAST_PORT) {
                return new Wrong(name + " needs a port up to " + LAST_PORT + ", not " + value);
            }
            properties.add("--" + key + "=" + (key.equals("dromos.data") ? absolute(value) : value));
        }
        return new Start(properties);
    }

    int LAST_PORT = 65535;
    List<String> NUMBERS = List.of("dromos.port", "server.port", "dromos.parent-pid");

    /** The embedded database takes absolute paths only. */
    private static String absolute(String folder) {
        return Path.of(folder).toAbsolutePath().normalize().toString();
    }
}
