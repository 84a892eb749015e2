package io.dromos.model.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.model.workspace.ExampleMessage;
import io.dromos.model.workspace.ExampleMessages;
import io.dromos.model.workspace.Workspace;
import io.dromos.model.workspace.WorkspaceFlow;
import io.dromos.model.workspace.WorkspaceOpening;
import io.dromos.model.workspace.WorkspacePaths;
import io.dromos.model.workspace.WorkspaceReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.camel.Exchange;
import org.apache.camel.NamedNode;
import org.apache.camel.model.ProcessorDefinition;
import org.apache.camel.model.RouteDefinition;
import org.apache.camel.model.ModelCamelContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample's flows do what their descriptions say, on Camel itself. */
class SampleFlowsTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        SampleWorkspace.writeTo(folder);
    }

    @Test
    void ordersAreDecidedByTheirTotalAndCountry() throws Exception {
        try (RunningFlow orders = start("orders", "dev")) {
            Exchange everyday = orders.call(example("orders", 0).body(), Map.of());

            assertThat(everyday.getMessage().getBody(String.class)).isEqualTo("""
                    {
                      "order": "A-17",
                      "customer": "Ada",
                      "total": 42.5,
                      "handling": "standard",
                      "message": "Thank you for shopping at the Dromos shop!"
                    }""");
            assertThat(everyday.getVariable("handling")).isEqualTo("standard");
            assertThat(everyday.getVariable("total")).isEqualTo(42.5);
            assertThat(orders.call(example("orders", 1).body(), Map.of()).getVariable("handling"))
                    .isEqualTo("approval");
            assertThat(orders.call(example("orders", 2).body(), Map.of()).getVariable("handling"))
                    .isEqualTo("export");
        }
    }

    @Test
    void anEnvironmentHasItsOwnValues() throws Exception {
        String order = "{\"order\":\"1\",\"customer\":\"a\",\"total\":700,\"items\":[]}";

        try (RunningFlow dev = start("orders", "dev"); RunningFlow prod = start("orders", "prod")) {
            assertThat(dev.call(order, Map.of()).getVariable("handling")).isEqualTo("approval");
            assertThat(prod.call(order, Map.of()).getVariable("handling")).isEqualTo("standard");
        }
    }

    @Test
    void paymentsAreTriedAgainAndThenParked() throws Exception {
        List<String> statuses = new ArrayList<>();
        try (RunningFlow payments = start("payments", "dev")) {
            for (int i = 0; i < 4; i++) {
                Exchange answer = payments.call(example("payments", i).body(), Map.of());
                assertThat(answer.getException()).isNull();
                statuses.add(answer.getVariable("status", String.class));
                assertThat(answer.getMessage().getBody(String.class)).contains("\"status\": \"" + statuses.getLast());
            }
        }
        assertThat(statuses).containsExactly("paid", "paid", "parked", "declined");
    }

    @Test
    void stockIsAnsweredOverHttpAndToCalls() throws Exception {
        String tea = "{\"article\":\"tea\",\"left\":120,\"shelf\":\"A3\"}";
        try (RunningFlow stock = start("stock", "dev")) {
            assertThat(stock.http(Map.of("article", "tea")).getMessage().getBody(String.class)).isEqualTo(tea);
            assertThat(stock.call("", Map.of("article", "tea")).getMessage().getBody(String.class)).isEqualTo(tea);

            Exchange unknown = stock.http(Map.of("article", "moon"));
            assertThat(unknown.getMessage().getHeader(Exchange.HTTP_RESPONSE_CODE, Integer.class)).isEqualTo(404);
            assertThat(unknown.getMessage().getBody(String.class)).contains("not in the Dromos shop");
        }
    }

    @Test
    void theWatchOrdersWhatRunsLow() throws Exception {
        CountDownLatch ordered = new CountDownLatch(2);
        try (RunningFlow watch = start("stock-watch", "dev")) {
            watch.camel().getManagementStrategy().addEventNotifier(new Ordered(ordered));

            assertThat(ordered.await(20, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void everyStepHasAnIdAndADescription() throws Exception {
        for (String code : List.of("orders", "payments", "stock", "stock-watch")) {
            try (RunningFlow flow = start(code, "dev")) {
                for (RouteDefinition route : ((ModelCamelContext) flow.camel()).getRouteDefinitions()) {
                    assertThat(route.getDescription()).as(route.getId()).isNotBlank();
                    assertDescribed(route.getInput());
                    route.getOutputs().forEach(SampleFlowsTest::assertAllDescribed);
                }
            }
        }
    }

    private static void assertAllDescribed(ProcessorDefinition<?> step) {
        assertDescribed(step);
        step.getOutputs().forEach(SampleFlowsTest::assertAllDescribed);
    }

    private static void assertDescribed(NamedNode step) {
        assertThat(step.getDescriptionText()).as(step.getShortName() + " " + step.getId()).isNotBlank();
    }

    private RunningFlow start(String code, String environment) throws Exception {
        Workspace shop = ((WorkspaceOpening.Opened) new WorkspaceReader().open(folder)).workspace();
        return new RunningFlow(shop, shop.flow(code).orElseThrow(), environment);
    }

    private ExampleMessage example(String code, int index) throws IOException {
        WorkspaceFlow flow = ((WorkspaceOpening.Opened) new WorkspaceReader().open(folder)).workspace().flow(code)
                .orElseThrow();
        String text = Files.readString(folder.resolve(WorkspacePaths.examples(flow.path())));
        return ExampleMessages.read(text).found().orElseThrow().examples().get(index);
    }
}
