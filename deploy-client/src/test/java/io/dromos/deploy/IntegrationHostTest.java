package io.dromos.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntegrationHostTest {

    @ParameterizedTest
    @CsvSource({"shop.example, shop.example, 4635", "shop.example:99, shop.example, 99", "[::1]:99, ::1, 99",
            "::1, ::1, 4635", "[::1], ::1, 4635", "10.0.0.7:4635, 10.0.0.7, 4635"})
    void readsAddressAndPort(String text, String address, int port) {
        IntegrationHost host = IntegrationHost.parse(text, "", new Transport.Plaintext());

        assertThat(host.address()).isEqualTo(address);
        assertThat(host.port()).isEqualTo(port);
    }

    @ParameterizedTest
    @CsvSource({"host:0", "host:70000", "host:x", ":4635", "foo bar", "http://host:1", "a/b", "[]"})
    void refusesWhatIsNoHost(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IntegrationHost.parse(text, "", new Transport.Plaintext()));
    }

    @Test
    void neverShowsTheToken() {
        assertThat(IntegrationHost.loopback(4635, "secret")).hasToString("127.0.0.1:4635");
    }
}
