package io.dromos.model.host;

import io.dromos.model.message.Message;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The rules for hosts. Stateless. */
public final class HostChecks {

    private static final int HIGHEST_PORT = 65_535;

    private HostChecks() {
    }

    /** One thing that is wrong with the host of that index. */
    public record HostFinding(String code, int host, Message message) {}

    public static List<HostFinding> check(Hosts hosts) {
        List<HostFinding> findings = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (int i = 0; i < hosts.hosts().size(); i++) {
            Host host = hosts.hosts().get(i);
            int index = i;
            problem(hosts, host).ifPresent(code -> findings.add(finding(code, index, host)));
            if (!names.add(host.name())) {
                findings.add(finding("duplicate-name", i, host));
            }
        }
        return findings;
    }

    private static Optional<String> problem(Hosts hosts, Host host) {
        if (host.name().isBlank()) {
            return Optional.of("no-name");
        }
        if (host.address().isBlank() || host.address().chars().anyMatch(Character::isWhitespace)) {
            return Optional.of("bad-address");
        }
        if (host.port() < 1 || host.port() > HIGHEST_PORT) {
            return Optional.of("bad-port");
        }
        boolean known = host.cluster().isEmpty()
                || hosts.clusters().stream().anyMatch(cluster -> cluster.name().equals(host.cluster()));
        return known ? Optional.empty() : Optional.of("unknown-cluster");
    }

    private static HostFinding finding(String code, int index, Host host) {
        return new HostFinding(code, index,
                Message.of("host." + code, host.name(), host.address(), host.port(), host.cluster()));
    }
}
