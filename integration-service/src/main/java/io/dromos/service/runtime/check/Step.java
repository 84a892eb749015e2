package io.dromos.service.runtime.check;

import io.dromos.service.deployment.Finding.Place;

/**
 * One step of a flow as the checks see it. Immutable.
 *
 * @param uri
 *            of its endpoint, placeholders unresolved, or empty
 * @param dynamic
 *            whether the uri is computed for every exchange
 * @param language
 *            of its expression, or empty
 * @param expression
 *            the expression's text, or empty
 * @param quoted
 *            how Camel's messages quote it
 */
record Step(String id, String routeId, int line, String uri, boolean dynamic, String language, String expression,
        String quoted) {

    Place place(String file, String field) {
        return new Place(file, line, id, field);
    }

    /** Whether Camel's name for an endpoint means this step's, which may lack slashes and the order of options. */
    boolean sameEndpoint(String resolved) {
        return !uri.isEmpty() && base(uri).equals(base(resolved));
    }

    boolean names(String text) {
        return uri.contains(text) || expression.contains(text);
    }

    private static String base(String uri) {
        int query = uri.indexOf('?');
        return (query < 0 ? uri : uri.substring(0, query)).replace("://", ":");
    }
}
