package io.dromos.model.host;

import io.dromos.model.json.UnknownFields;
import java.util.List;
import java.util.Optional;

/** All hosts and clusters of a workspace. Immutable. */
public record Hosts(List<Host> hosts, List<Cluster> clusters, UnknownFields unknown) {

    public Hosts {
        hosts = List.copyOf(hosts);
        clusters = List.copyOf(clusters);
    }

    public static Hosts none() {
        return new Hosts(List.of(), List.of(), UnknownFields.none());
    }

    public Optional<Host> host(String name) {
        return hosts.stream().filter(host -> host.name().equals(name)).findFirst();
    }

    /** The hosts of a cluster that are to be used. */
    public List<Host> of(String cluster) {
        return hosts.stream().filter(host -> !host.disabled() && host.cluster().equals(cluster)).toList();
    }

    /** The hosts for an environment: those that name it, or whose cluster does, or that neither names one. */
    public List<Host> forEnvironment(String environment) {
        return hosts.stream().filter(host -> !host.disabled()).filter(host -> {
            String named = environmentOf(host);
            return named.isEmpty() || named.equals(environment);
        }).toList();
    }

    private String environmentOf(Host host) {
        return host.environment().isEmpty()
                ? clusters.stream().filter(cluster -> cluster.name().equals(host.cluster())).findFirst()
                        .map(Cluster::environment).orElse("")
                : host.environment();
    }

    public Hosts withHosts(List<Host> others) {
        return new Hosts(others, clusters, unknown);
    }

    public Hosts withClusters(List<Cluster> others) {
        return new Hosts(hosts, others, unknown);
    }

    /** To be handed to others. */
    public Hosts withoutTokens() {
        return withHosts(hosts.stream().map(Host::withoutToken).toList());
    }
}
