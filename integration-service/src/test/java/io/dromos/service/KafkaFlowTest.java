package io.dromos.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import io.dromos.protocol.v1.Operation;
import io.dromos.service.support.FlowPackage;
import io.dromos.service.support.RunningService;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KafkaFlowTest {

    private static final String CONNECTOR = """
            - route:
                id: connector
                from:
                  id: receive
                  uri: "kafka:{{scenario.notifications.send-otp.out}}"
                  parameters:
                    brokers: "{{kafka.brokers}}"
                    groupId: connector
                    autoOffsetReset: earliest
                    pollTimeoutMs: 200
                  steps:
                    - setBody:
                        id: convert
                        expression:
                          jq:
                            expression: '{"sent": .to}'
                    - marshal:
                        id: as-json
                        json: {}
                    - to:
                        id: send
                        uri: "kafka:{{scenario.notifications.send-otp.in}}"
                        parameters:
                          brokers: "{{kafka.brokers}}"
            """;

    private final EmbeddedKafkaKraftBroker broker = new EmbeddedKafkaKraftBroker(1, 1, "otp.out.dev", "otp.in.dev");
    private RunningService service;

    @BeforeAll
    void start(@TempDir Path data) throws Exception {
        broker.afterPropertiesSet();
        service = RunningService.start(data.resolve("data"));
    }

    @AfterAll
    void stop() {
        service.close();
        broker.destroy();
    }

    @Test
    void aConnectorAnswersOnTheOtherTopicWithTheSameKeyAndHeaders() throws Exception {
        Operation deployed = service.client().deploy(FlowPackage.of("connector", CONNECTOR)
                .property("kafka.brokers", broker.getBrokersAsString())
                .property("scenario.notifications.send-otp.out", "otp.out.dev")
                .property("scenario.notifications.send-otp.in", "otp.in.dev"), "connector");
        assertThat(deployed.getPhase()).as(deployed.toString()).isEqualTo(Operation.Phase.DONE);

        send("{\"to\": \"ada@example.org\"}");

        ConsumerRecord<String, String> answer = receive();
        assertThat(answer.value()).isEqualTo("{\"sent\":\"ada@example.org\"}");
        assertThat(answer.key()).isEqualTo("process-1");
    }

    private void send(String value) throws Exception {
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", broker.getBrokersAsString()), new StringSerializer(),
                new StringSerializer())) {
            producer.send(new ProducerRecord<>("otp.out.dev", "process-1", value)).get(20, TimeUnit.SECONDS);
        }
    }

    private ConsumerRecord<String, String> receive() {
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", broker.getBrokersAsString(), "group.id", "test", "auto.offset.reset",
                        "earliest"),
                new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of("otp.in.dev"));
            return Awaitility.await().atMost(40, TimeUnit.SECONDS)
                    .until(() -> consumer.poll(Duration.ofMillis(300)), records -> !records.isEmpty()).iterator()
                    .next();
        }
    }
}
