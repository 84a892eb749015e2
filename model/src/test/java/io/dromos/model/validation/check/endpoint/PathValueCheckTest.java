package io.dromos.model.validation.check.endpoint;

import static io.dromos.model.validation.check.CheckRun.route;
import static io.dromos.model.validation.check.CheckRun.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.model.catalog.camel.BundledCatalog;
import org.junit.jupiter.api.Test;

class PathValueCheckTest {

    private final PathValueCheck check = new PathValueCheck(BundledCatalog.shared());

    @Test
    void findsAPortThatIsNoNumber() {
        assertThat(told(check, route("- to: ftp:host:port/folder"))).containsExactly("4 WARNING no-integer [port]");
    }

    @Test
    void takesNumbersPlaceholdersAndWhatIsLeftOut() {
        assertThat(told(check, route("- to: ftp:host:21/folder\n- to: ftp:host:{{port}}\n- to: ftp:host/folder\n"
                + "- to: netty:tcp://localhost:5150"))).isEmpty();
    }
}
