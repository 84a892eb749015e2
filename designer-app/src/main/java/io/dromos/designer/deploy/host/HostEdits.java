package io.dromos.designer.deploy.host;

import io.dromos.model.host.Cluster;
import io.dromos.model.host.Host;
import io.dromos.model.host.Hosts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Changes to the hosts of a workspace, each as a new value. Stateless. */
final class HostEdits {

    private HostEdits() {
    }

    /** With the host in place of the one before, or at the end. */
    static Hosts putHost(Hosts hosts, Optional<Host> before, Host host) {
        return hosts.withHosts(put(hosts.hosts(), before, host));
    }

    static Hosts withoutHost(Hosts hosts, Host host) {
        return hosts.withHosts(hosts.hosts().stream().filter(other -> !other.equals(host)).toList());
    }

    /** With the cluster in place of the one before, or at the end; a new name is taken over by its hosts. */
    static Hosts putCluster(Hosts hosts, Optional<Cluster> before, Cluster cluster) {
        Hosts changed = hosts.withClusters(put(hosts.clusters(), before, cluster));
        return before.map(old -> moved(changed, old.name(), cluster.name())).orElse(changed);
    }

    /** Without the cluster; its hosts stay, on their own. */
    static Hosts withoutCluster(Hosts hosts, Cluster cluster) {
        return moved(hosts.withClusters(hosts.clusters().stream().filter(other -> !other.equals(cluster)).toList()),
                cluster.name(), "");
    }

    private static Hosts moved(Hosts hosts, String from, String to) {
        return hosts.withHosts(
                hosts.hosts().stream().map(host -> host.cluster().equals(from) ? host.inCluster(to) : host).toList());
    }

    private static <T> List<T> put(List<T> all, Optional<T> before, T now) {
        List<T> changed = new ArrayList<>(all);
        int at = before.map(all::indexOf).orElse(-1);
        if (at < 0) {
            changed.add(now);
        } else {
            changed.set(at, now);
        }
        return changed;
    }
}
