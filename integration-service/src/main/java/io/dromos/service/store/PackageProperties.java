package io.dromos.service.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import io.dromos.model.packaging.DromosPackage;
import io.dromos.model.packaging.build.DeploymentPackager;
import io.dromos.service.deployment.Finding;
import io.dromos.service.deployment.Finding.Place;
import io.dromos.service.deployment.FlowBundle;
import io.dromos.service.deployment.FlowRefusedException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads {@code properties.json} of a deployment package: rows by flow, resolved, in order. Stateless. */
final class PackageProperties {

    private static final String FILE = DeploymentPackager.PROPERTIES;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private PackageProperties() {
    }

    static List<FlowBundle.Property> of(DromosPackage opened, String flowCode)
            throws IOException, FlowRefusedException {
        List<FlowBundle.Property> rows = new ArrayList<>();
        if (opened.manifest().entry(FILE).isPresent()) {
            for (JsonNode row : read(opened.text(FILE)).path(flowCode)) {
                rows.add(new FlowBundle.Property(row.path("name").asString(""), row.path("value").asString(""),
                        row.path("encrypted").asBoolean(false), row.path("set").asString("")));
            }
        }
        return rows;
    }

    private static JsonNode read(String text) throws FlowRefusedException {
        try {
            return MAPPER.readTree(text);
        } catch (JacksonException damaged) {
            // The exception would quote the text, which may hold secrets.
            throw new FlowRefusedException(List.of(
                    Finding.error(new Place(FILE, 0, "", ""), "service.properties-unreadable", FILE)));
        }
    }
}
