package io.dromos.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;

import io.dromos.protocol.v1.Operation;
import io.dromos.service.support.FlowPackage;
import io.dromos.service.support.RunningService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HttpEntryTest {

    private final HttpClient http = HttpClient.newHttpClient();
    private RunningService service;

    @BeforeAll
    void start(@TempDir Path data) throws Exception {
        service = RunningService.start(data.resolve("data"));
    }

    @AfterAll
    void stop() {
        http.close();
        service.close();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + service.address().httpPort() + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String listener(String uri, String text) {
        return """
                - route:
                    id: listens
                    from:
                      id: listener
                      uri: "%s"
                      steps:
                        - setBody:
                            id: say
                            expression:
                              simple:
                                expression: "%s"
                """.formatted(uri, text);
    }

    @Test
    void aFlowIsCalledByItsCode() throws Exception {
        service.client().deploy(FlowPackage.of("hello", listener("direct:start",
                "Hello ${exchangeProperty.name}: ${body}")), "hello");

        HttpResponse<String> answer = send(request("/services/flow/hello?name=Ada")
                .header("Authorization", "Bearer " + service.token()).header("Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofString("hi")));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("Hello Ada: hi");
    }

    @Test
    void aFlowListensAtItsOwnPathWithParametersAndMethods() throws Exception {
        service.client().deploy(FlowPackage.of("orders",
                listener("platform-http:/orders/{id}?httpMethodRestrict=GET", "order ${header.id}")), "orders");

        assertThat(send(request("/orders/42")).body()).isEqualTo("order 42");
        assertThat(send(request("/orders/42").DELETE()).statusCode()).isEqualTo(405);
        assertThat(send(request("/orders2/42")).statusCode()).isEqualTo(404);
        assertThat(send(request("/orders/42/more")).statusCode()).isEqualTo(404);
    }

    @Test
    void restServicesOfAFlowAnswer() throws Exception {
        service.client().deploy(FlowPackage.of("restful", """
                - rest:
                    path: /stock
                    get:
                      - path: /{item}
                        to: direct:stock
                - route:
                    id: stock
                    from:
                      uri: direct:stock
                      steps:
                        - setHeader:
                            id: code
                            name: CamelHttpResponseCode
                            expression:
                              constant:
                                expression: 203
                        - setBody:
                            id: say
                            expression:
                              simple:
                                expression: "{\\"item\\": \\"${header.item}\\"}"
                """), "restful");

        HttpResponse<String> answer = send(request("/stock/pens"));

        assertThat(answer.statusCode()).isEqualTo(203);
        assertThat(answer.body()).isEqualTo("{\"item\": \"pens\"}");
    }

    @Test
    void twoFlowsCannotListenAtTheSamePath() throws Exception {
        service.client().deploy(FlowPackage.of("mine", listener("platform-http:/place", "mine")), "mine");

        Operation second = service.client().deploy(FlowPackage.of("yours", listener("platform-http:/place", "yours")),
                "yours");

        assertThat(second.getPhase()).isEqualTo(Operation.Phase.FAILED);
        assertThat(second.getFindingsList().getFirst().getMessage()).contains("mine", "/place");
        assertThat(send(request("/place")).body()).isEqualTo("mine");
    }

    @Test
    void aNewRevisionTakesThePathOver() throws Exception {
        service.client().deploy(FlowPackage.of("heir", listener("platform-http:/heir", "old")), "heir");
        service.client().deploy(FlowPackage.of("heir", listener("platform-http:/heir", "new")), "heir");

        assertThat(send(request("/heir")).body()).isEqualTo("new");
        service.client().undeploy("heir");
        assertThat(send(request("/heir")).statusCode()).isEqualTo(404);
    }

    @Test
    void healthAnswers() throws Exception {
        assertThat(send(request("/health").header("Authorization", "Bearer " + service.token())).statusCode())
                .isEqualTo(200);
    }
}
