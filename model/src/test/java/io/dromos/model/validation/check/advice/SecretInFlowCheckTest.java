package io.dromos.model.validation.check.advice;

import static io.dromos.model.validation.check.CheckRun.route;
import static io.dromos.model.validation.check.CheckRun.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.model.catalog.camel.BundledCatalog;
import org.junit.jupiter.api.Test;

class SecretInFlowCheckTest {

    private final SecretInFlowCheck check = new SecretInFlowCheck(BundledCatalog.shared());

    @Test
    void findsAPasswordThatEveryoneCanRead() {
        assertThat(told(check, route(
                "- to: ftp:host/dir?password=geheim\n- to:\n    uri: ftp:host/dir\n    parameters:\n      password: geheim")))
                .containsExactly("4 WARNING secret-in-flow [geheim]", "8 WARNING secret-in-flow [geheim]");
    }

    @Test
    void knowsTheSecretsOfKameletsByTheirNames() {
        assertThat(told(check, route(
                "- to:\n    uri: kamelet:aws-sqs-sink\n    parameters:\n      accessKey: geheim\n      region: eu")))
                .containsExactly("7 WARNING secret-in-flow [geheim]");
    }

    @Test
    void placeholdersHideIt() {
        assertThat(told(check, route("- to: ftp:host/dir?password=RAW({{ftp.password}})&username=admin"))).isEmpty();
    }
}
