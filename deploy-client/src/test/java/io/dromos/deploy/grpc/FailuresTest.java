package io.dromos.deploy.grpc;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.Any;
import com.google.rpc.Code;
import com.google.rpc.ErrorInfo;
import io.dromos.deploy.DeployFailure;
import io.dromos.deploy.IntegrationHost;
import io.dromos.model.message.Message;
import io.dromos.protocol.v1.Finding;
import io.grpc.Status;
import io.grpc.protobuf.StatusProto;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FailuresTest {

    private final Failures failures = new Failures(IntegrationHost.loopback(4635, "secret-token"));

    @ParameterizedTest
    @EnumSource(value = Status.Code.class, names = "OK", mode = EnumSource.Mode.EXCLUDE)
    void everyStatusHasWordsThatNameTheHostAndNeverTheToken(Status.Code code) {
        DeployFailure failure = failures.of(broken(code.toStatus().withDescription("what happened")));

        Message message = failure.message();
        assertThat(message.text()).contains("127.0.0.1:4635").doesNotContain("secret-token").isNotEqualTo(message.key())
                .doesNotContain("{");
    }

    @Test
    void anotherGenerationIsAConflict() {
        assertThat(failures.of(withDetail(ErrorInfo.newBuilder().setReason("GENERATION_CHANGED").build())))
                .isInstanceOf(DeployFailure.Conflict.class);
    }

    @Test
    void refusalCarriesTheFindings() {
        Finding finding = Finding.newBuilder().setCode("service.component-not-allowed").setMessage("no exec here")
                .setStepId("run").setLine(7).setFile("orders.camel.yaml").build();

        assertThat(failures.of(withDetail(finding))).isInstanceOfSatisfying(DeployFailure.Refused.class,
                refused -> assertThat(refused.findings()).singleElement().satisfies(each -> assertThat(each.asLine())
                        .isEqualTo("orders.camel.yaml:7 run: no exec here")));
    }

    private static Reply.Broken<Object> broken(Status status) {
        return new Reply.Broken<>(status.asRuntimeException());
    }

    private static Reply.Broken<Object> withDetail(com.google.protobuf.Message detail) {
        return new Reply.Broken<>(StatusProto.toStatusRuntimeException(com.google.rpc.Status.newBuilder()
                .setCode(Code.FAILED_PRECONDITION_VALUE).addAllDetails(List.of(Any.pack(detail))).build()));
    }
}
