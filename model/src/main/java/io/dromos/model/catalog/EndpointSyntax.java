package io.dromos.model.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a component's path is put together, as Camel documents it: {@code ftp:host:port/directoryName}.
 *
 * @param names
 *            of the path's options, in order
 * @param separators
 *            what stands before each but the first; one less than names
 */
public record EndpointSyntax(String text, List<String> names, List<String> separators) {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9]+");

    public EndpointSyntax {
        names = List.copyOf(names);
        separators = List.copyOf(separators);
    }

    /** From Camel's documentation: scheme, colon, names with separators between. */
    public static EndpointSyntax parse(String text) {
        List<String> names = new ArrayList<>();
        List<String> separators = new ArrayList<>();
        Matcher name = NAME.matcher(text);
        int end = Math.max(0, text.indexOf(':') + 1);
        while (name.find(end)) {
            if (!names.isEmpty()) {
                separators.add(text.substring(end, name.start()));
            }
            names.add(name.group());
            end = name.end();
        }
        return new EndpointSyntax(text, names, separators);
    }
}
