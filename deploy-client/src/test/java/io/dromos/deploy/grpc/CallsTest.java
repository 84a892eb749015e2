package io.dromos.deploy.grpc;

import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.deploy.IntegrationHost;
import io.dromos.deploy.fake.CuttableLine;
import io.dromos.deploy.fake.FakeService;
import io.dromos.protocol.v1.ArtifactServiceGrpc;
import io.dromos.protocol.v1.QueryUploadRequest;
import io.dromos.protocol.v1.QueryUploadResponse;
import io.grpc.Deadline;
import io.grpc.ManagedChannel;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The question where a resumed upload goes on, on a connection that breaks under it. */
class CallsTest {

    private final FakeService service = FakeService.start();
    private final CuttableLine line = CuttableLine.to(service.port());
    private final IntegrationHost host = IntegrationHost.loopback(line.port(), FakeService.TOKEN);
    private final ManagedChannel channel = Connection.open(host);

    CallsTest() throws IOException {
    }

    @BeforeEach
    void connect() {
        assertThat(ask()).isInstanceOf(Reply.Answer.class);
    }

    @AfterEach
    void close() {
        channel.shutdownNow();
        line.close();
        service.close();
    }

    @Test
    void asksOnceMoreWhenTheConnectionBreaksUnderTheQuestion() {
        service.artifacts().onQuestions(line::cut);

        assertThat(ask()).isInstanceOf(Reply.Answer.class);
    }

    @Test
    void tellsAConnectionThatBreaksUnderTheSecondQuestionToo() {
        service.artifacts().onQuestions(line::cut, line::cut);

        assertThat(ask()).isInstanceOfSatisfying(Reply.Broken.class,
                broken -> assertThat(broken.mayHaveArrived()).isTrue());
    }

    private Reply<QueryUploadResponse> ask() {
        return new Calls(channel, new Failures(host)).askAgain(ArtifactServiceGrpc.getQueryUploadMethod(),
                QueryUploadRequest.getDefaultInstance(), Deadline.after(60, TimeUnit.SECONDS));
    }
}
