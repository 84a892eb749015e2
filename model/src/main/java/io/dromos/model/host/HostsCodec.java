package io.dromos.model.host;

import io.dromos.model.json.JsonFields;
import io.dromos.model.json.JsonRead;
import io.dromos.model.json.JsonText;
import io.dromos.model.property.PropertyValue.Secret;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Hosts and clusters as the text of {@code hosts.json}. Stateless. */
public final class HostsCodec {

    private static final int FORMAT = 1;

    private HostsCodec() {
    }

    public static JsonRead<Hosts> read(String text) {
        return JsonText.read(text, fields -> {
            fields.count("format", FORMAT);
            return new Hosts(fields.objects("hosts", HostsCodec::host), fields.objects("clusters", HostsCodec::cluster),
                    fields.unknown());
        });
    }

    private static Host host(JsonFields fields) {
        return new Host(fields.text("name"), fields.text("address"), fields.count("port", Host.PORT),
                fields.text("cluster"), fields.text("environment"), fields.text("description"),
                fields.flag("disabled", false), fields.text("fingerprint"), new Secret(fields.text("token")),
                fields.unknown());
    }

    private static Cluster cluster(JsonFields fields) {
        return new Cluster(fields.text("name"), fields.text("environment"), fields.text("description"),
                fields.unknown());
    }

    public static String write(Hosts hosts) {
        ObjectNode node = JsonText.object().put("format", FORMAT);
        ArrayNode each = node.putArray("hosts");
        hosts.hosts().forEach(host -> each.add(node(host)));
        ArrayNode clusters = node.putArray("clusters");
        hosts.clusters().forEach(cluster -> clusters.add(node(cluster)));
        hosts.unknown().writeTo(node);
        return JsonText.pretty(node);
    }

    private static ObjectNode node(Host host) {
        ObjectNode node = JsonText.object().put("name", host.name()).put("address", host.address()).put("port",
                host.port());
        put(node, "cluster", host.cluster());
        put(node, "environment", host.environment());
        put(node, "description", host.description());
        if (host.disabled()) {
            node.put("disabled", true);
        }
        put(node, "fingerprint", host.fingerprint());
        put(node, "token", host.token().sealed());
        host.unknown().writeTo(node);
        return node;
    }

    private static ObjectNode node(Cluster cluster) {
        ObjectNode node = JsonText.object().put("name", cluster.name());
        put(node, "environment", cluster.environment());
        put(node, "description", cluster.description());
        cluster.unknown().writeTo(node);
        return node;
    }

    private static void put(ObjectNode node, String name, String text) {
        if (!text.isEmpty()) {
            node.put(name, text);
        }
    }
}
