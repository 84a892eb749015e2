package io.dromos.service.gateway;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.camel.Exchange;
import org.apache.camel.http.base.HttpHeaderFilterStrategy;
import org.jspecify.annotations.Nullable;

/** Between HTTP and Camel's messages, with Camel's own names for what HTTP carries. Stateless. */
final class HttpMessages {

    private static final HttpHeaderFilterStrategy FILTER = new HttpHeaderFilterStrategy();
    private static final List<String> TEXT = List.of("text/", "application/json", "application/xml",
            "application/x-www-form-urlencoded", "application/yaml", "application/graphql");

    private HttpMessages() {
    }

    /** Headers of the request, and its query's parameters, as Camel's HTTP components bring them. */
    static Map<String, Object> headers(HttpServletRequest request) {
        Map<String, Object> headers = new LinkedHashMap<>();
        for (String name : Collections.list(request.getHeaderNames())) {
            List<String> values = Collections.list(request.getHeaders(name));
            if (!name.equalsIgnoreCase("authorization")
                    && !FILTER.applyFilterToExternalHeaders(name, values.getFirst(), null)) {
                headers.put(name, values.size() == 1 ? values.getFirst() : values);
            }
        }
        request.getParameterMap().forEach(
                (name, values) -> headers.put(name, values.length == 1 ? values[0] : List.of(values)));
        headers.put(Exchange.HTTP_METHOD, request.getMethod());
        headers.put(Exchange.HTTP_PATH, request.getRequestURI());
        headers.put(Exchange.HTTP_URI, request.getRequestURI());
        headers.put(Exchange.HTTP_URL, request.getRequestURL().toString());
        if (request.getQueryString() != null) {
            headers.put(Exchange.HTTP_QUERY, request.getQueryString());
        }
        if (request.getContentType() != null) {
            headers.put(Exchange.CONTENT_TYPE, request.getContentType());
        }
        return headers;
    }

    /** Text where the content type says so, else bytes; null when there is none. */
    static @Nullable Object body(HttpServletRequest request, byte[] bytes) {
        if (bytes.length == 0) {
            return null;
        }
        String type = request.getContentType() == null ? "" : request.getContentType().toLowerCase(Locale.ROOT);
        boolean text = TEXT.stream().anyMatch(type::startsWith) || type.contains("+json") || type.contains("+xml");
        return text ? new String(bytes, charset(request)) : bytes;
    }

    private static Charset charset(HttpServletRequest request) {
        String name = request.getCharacterEncoding();
        return name != null && Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_8;
    }

    /** Status, headers and body of an answer. */
    static void write(HttpServletResponse response, Map<String, Object> headers, @Nullable Object body)
            throws IOException {
        Object status = headers.get(Exchange.HTTP_RESPONSE_CODE);
        int code = status == null ? body == null ? 204 : 200 : Integer.parseInt(status.toString());
        response.setStatus(code);
        headers.forEach((name, value) -> {
            if (value != null && !FILTER.applyFilterToCamelHeaders(name, value, null)
                    && !name.equalsIgnoreCase("content-length") && !name.equalsIgnoreCase("content-type")) {
                response.setHeader(name, value.toString().replaceAll("[\\r\\n]", " "));
            }
        });
        Object type = headers.get(Exchange.CONTENT_TYPE);
        switch (body) {
            case null -> {
                /* nothing to write */ }
            case byte[] bytes -> write(response, type, "application/octet-stream", bytes);
            case InputStream stream -> write(response, type, "application/octet-stream", stream.readAllBytes());
            default ->
                write(response, type, "text/plain;charset=UTF-8", Texts.of(body).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void write(HttpServletResponse response, @Nullable Object type, String otherwise, byte[] bytes)
            throws IOException {
        response.setContentType(type == null ? otherwise : type.toString());
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
