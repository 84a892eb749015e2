package io.dromos.model.host;

import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.model.json.UnknownFields;
import io.dromos.model.property.PropertyValue.Secret;
import java.util.List;
import org.junit.jupiter.api.Test;

class HostsTest {

    private static final Host TEST = new Host("t1", "10.0.0.1", 4635, "testers", "", "", false, "ab:cd",
            new Secret("v1:x:y"), UnknownFields.none());
    private static final Host PROD = new Host("p1", "10.0.0.2", 4636, "", "prod", "The big one", false, "",
            Secret.absent(), UnknownFields.none());
    private static final Hosts HOSTS = new Hosts(List.of(TEST, PROD, Host.of("any", "localhost", 4635)),
            List.of(new Cluster("testers", "test", "")), UnknownFields.none());

    @Test
    void readsWhatItWroteAndWritesTheSameBytesAgain() {
        String text = HostsCodec.write(HOSTS);
        Hosts read = HostsCodec.read(text).found().orElseThrow();

        assertThat(read).isEqualTo(HOSTS);
        assertThat(HostsCodec.write(read)).isEqualTo(text);
    }

    @Test
    void keepsFieldsOfALaterVersion() {
        String text = "{\n  \"format\": 1,\n  \"hosts\": [],\n  \"clusters\": [],\n  \"proxy\": \"p:1\"\n}\n";

        assertThat(HostsCodec.write(HostsCodec.read(text).found().orElseThrow())).isEqualTo(text);
    }

    @Test
    void anEnvironmentPicksItsHosts() {
        assertThat(HOSTS.forEnvironment("test")).extracting(Host::name).containsExactly("t1", "any");
        assertThat(HOSTS.forEnvironment("prod")).extracting(Host::name).containsExactly("p1", "any");
        assertThat(HOSTS.of("testers")).containsExactly(TEST);
    }

    @Test
    void handsNoTokensOn() {
        assertThat(HostsCodec.write(HOSTS.withoutTokens())).doesNotContain("v1:x:y");
        assertThat(HOSTS.toString()).doesNotContain("v1:x:y");
    }

    @Test
    void findsHostsThatCannotBeReached() {
        Hosts wrong = new Hosts(
                List.of(Host.of("", "a", 1), Host.of("b", "a b", 1), Host.of("c", "c", 70000), Host.of("c", "c", 1)),
                List.of(), UnknownFields.none());

        assertThat(HostChecks.check(wrong)).extracting(HostChecks.HostFinding::code).containsExactly("no-name",
                "bad-address", "bad-port", "duplicate-name");
        assertThat(HostChecks.check(HOSTS)).isEmpty();
    }
}
