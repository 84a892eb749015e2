package io.dromos.service.gateway;

import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import io.dromos.service.ServiceSettings;
import io.dromos.service.security.AccessToken;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.camel.Exchange;
import org.apache.camel.support.ExchangeHelper;
import org.jspecify.annotations.Nullable;

/**
 * The HTTP entry: {@code /services/flow/NAME} calls any flow at its start, {@code /health} answers whether the service
 * is up, and both need the service's token unless the settings open them; all other paths belong to the flows that
 * listen there, and are as open as those flows make them.
 */
final class FlowServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String FLOW = "/services/flow/";
    private static final int LARGEST = 64 * 1024 * 1024;

    private final transient FlowGateway gateway;
    private final transient HttpRoutes routes;
    private final transient AccessToken token;
    private final transient ServiceSettings settings;

    FlowServlet(FlowGateway gateway, HttpRoutes routes, AccessToken token, ServiceSettings settings) {
        this.gateway = gateway;
        this.routes = routes;
        this.token = token;
        this.settings = settings;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? request.getServletPath() : request.getPathInfo();
        if (path.equals("/health")) {
            if (settings.health().open() || showsToken(request, response)) {
                say(response, HttpServletResponse.SC_OK, "up");
            }
        } else if (path.startsWith(FLOW)) {
            callFlow(path.substring(FLOW.length()), request, response);
        } else {
            listening(path, request, response);
        }
    }

    private void callFlow(String code, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!settings.http().open() && !showsToken(request, response)) {
            return;
        }
        byte[] bytes = read(request, response);
        Map<String, Object> headers = HttpMessages.headers(request);
        Map<String, Object> inputs = new LinkedHashMap<>();
        request.getParameterMap().keySet().forEach(name -> inputs.put(name, headers.getOrDefault(name, "")));
        FlowAnswer answer = gateway.call(new FlowCall(code, 0, "start", HttpMessages.body(request, bytes), headers,
                inputs, "http", FlowCall.Mode.PLAIN));
        switch (answer) {
            case FlowAnswer.Answered answered -> HttpMessages.write(response, changed(answered, headers),
                    answered.body());
            case FlowAnswer.Failed failed -> say(response, HttpServletResponse.SC_INTERNAL_SERVER_ERROR,
                    "the flow failed" + (failed.stepId().isEmpty() ? "" : " at step " + failed.stepId()));
            case FlowAnswer.NotCalled not -> say(response, status(not.reason()), not.text());
        }
    }

    /** Answers itself where the token is missing. */
    private boolean showsToken(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String shown = request.getHeader("Authorization");
        boolean opens = shown != null && token.opens(shown);
        if (!opens) {
            response.setHeader("WWW-Authenticate", "Bearer");
            say(response, HttpServletResponse.SC_UNAUTHORIZED, "show the service's token: Authorization: Bearer …");
        }
        return opens;
    }

    /** What came in with the request is not sent back unless the flow set it anew. */
    private static Map<String, Object> changed(FlowAnswer.Answered answered, Map<String, Object> before) {
        Map<String, Object> headers = new LinkedHashMap<>(answered.headers());
        headers.entrySet().removeIf(header -> before.containsKey(header.getKey())
                && before.get(header.getKey()).equals(header.getValue()));
        return headers;
    }

    private static int status(FlowAnswer.Reason reason) {
        return switch (reason) {
            case UNKNOWN_FLOW, NO_ENTRY -> HttpServletResponse.SC_NOT_FOUND;
            case FLOW_NOT_RUNNING -> HttpServletResponse.SC_SERVICE_UNAVAILABLE;
            case OTHER_REVISION -> HttpServletResponse.SC_CONFLICT;
        };
    }

    private void listening(String path, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        List<HttpConsumer> there = routes.at(path);
        HttpConsumer consumer = routes.find(path, request.getMethod()).orElse(null);
        if (consumer == null) {
            if (there.isEmpty()) {
                say(response, HttpServletResponse.SC_NOT_FOUND, "no flow listens at " + path);
            } else {
                TreeSet<String> allowed = new TreeSet<>();
                there.forEach(other -> allowed.addAll(other.path().methods()));
                response.setHeader("Allow", String.join(", ", allowed));
                say(response, HttpServletResponse.SC_METHOD_NOT_ALLOWED, "not this method");
            }
            return;
        }
        byte[] bytes = read(request, response);
        Map<String, Object> headers = HttpMessages.headers(request);
        headers.putAll(consumer.path().parameters(path));
        run(consumer, headers, HttpMessages.body(request, bytes), response);
    }

    private static void run(HttpConsumer consumer, Map<String, Object> headers,
            @Nullable Object body, HttpServletResponse response) throws IOException {
        Exchange exchange = consumer.createExchange(true);
        exchange.getMessage().setBody(body);
        exchange.getMessage().setHeaders(new LinkedHashMap<>(headers));
        try {
            consumer.createUoW(exchange);
            consumer.getProcessor().process(exchange);
        } catch (Exception failure) {
            exchange.setException(failure);
        }
        try {
            if (exchange.getException() != null) {
                Object code = exchange.getMessage().getHeader(Exchange.HTTP_RESPONSE_CODE);
                say(response, code instanceof Integer given ? given : HttpServletResponse.SC_INTERNAL_SERVER_ERROR,
                        "the flow failed");
                return;
            }
            FlowAnswer.Answered answered = new FlowAnswer.Answered(
                    new FlowAnswer.Run(exchange.getExchangeId(), consumer.revision(), Duration.ZERO),
                    ExchangeHelper.extractResultBody(exchange, exchange.getPattern()),
                    exchange.getMessage().getHeaders(), Map.of());
            HttpMessages.write(response, changed(answered, headers), answered.body());
        } finally {
            consumer.doneUoW(exchange);
        }
    }

    private static byte[] read(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] bytes = request.getInputStream().readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            throw new IOException("a request of more than " + LARGEST + " bytes");
        }
        return bytes;
    }

    private static void say(HttpServletResponse response, int status, String text) throws IOException {
        response.setStatus(status);
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().println(text);
    }
}
