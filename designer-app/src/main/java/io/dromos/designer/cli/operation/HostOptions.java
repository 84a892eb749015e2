package io.dromos.designer.cli.operation;

import io.dromos.deploy.CallLimits;
import io.dromos.deploy.IntegrationHost;
import io.dromos.deploy.Transport;
import io.dromos.designer.cli.console.Impossible;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import picocli.CommandLine.Option;

/** Which service is meant, for every command that talks to one. Without a host it is the one of this machine. */
final class HostOptions {

    private static final String TOKEN_VARIABLE = "DROMOS_TOKEN";

    @Option(names = "--host", paramLabel = "HOST:PORT", description = "The integration service; default: the one of this machine, which is started if none runs.")
    private String host = "";

    @Option(names = "--token-file", paramLabel = "FILE", description = "Holds the service's token; default: the variable DROMOS_TOKEN.")
    private String tokenFile = "";

    @Option(names = "--fingerprint", paramLabel = "SHA256", description = "Of the service's certificate; turns TLS on.")
    private String fingerprint = "";

    @Option(names = "--tls", description = "TLS with a certificate that this machine trusts.")
    private boolean tls;

    @Option(names = "--timeout", paramLabel = "SECONDS", description = "How long to wait; default: ${DEFAULT-VALUE}.")
    private int timeoutSeconds = 120;

    boolean namesNone() {
        return host.isEmpty();
    }

    CallLimits limits() {
        return CallLimits.within(Duration.ofSeconds(timeoutSeconds));
    }

    IntegrationHost named() {
        try {
            return IntegrationHost.parse(host, token(), transport());
        } catch (IllegalArgumentException wrong) {
            throw Impossible.of("cli.wrong-host", host, String.valueOf(wrong.getMessage()));
        }
    }

    private Transport transport() {
        if (!fingerprint.isEmpty()) {
            return new Transport.PinnedTls(fingerprint);
        }
        return tls ? new Transport.TrustedTls() : new Transport.Plaintext();
    }

    private String token() {
        if (tokenFile.isEmpty()) {
            String variable = System.getenv(TOKEN_VARIABLE);
            return variable == null ? "" : variable.strip();
        }
        try {
            return Files.readString(Path.of(tokenFile)).strip();
        } catch (IOException problem) {
            throw Impossible.of("cli.token-unreadable", tokenFile);
        }
    }
}
