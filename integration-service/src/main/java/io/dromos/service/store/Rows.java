package io.dromos.service.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

import io.dromos.service.deployment.ContentDigest;
import io.dromos.service.deployment.DeployedFlow;
import io.dromos.service.deployment.Operation;
import io.dromos.service.deployment.Phase;
import io.dromos.service.deployment.Revision;

/** Rows of the tables as values. Stateless. */
final class Rows {

    private Rows() {
    }

    static DeployedFlow flow(ResultSet row, int number) throws SQLException {
        return new DeployedFlow(row.getString("code"), row.getString("name"), row.getString("description"),
                row.getString("flow_domain"), row.getString("environment"), row.getLong("active_revision"),
                row.getLong("generation"), DeployedFlow.DesiredState.valueOf(row.getString("desired_state")),
                Json.texts(row.getString("labels")), Instant.ofEpochMilli(row.getLong("since_ms")));
    }

    static Revision revision(ResultSet row, int number) throws SQLException {
        return new Revision(row.getString("flow_code"), row.getLong("revision_number"),
                new ContentDigest(row.getString("package_sha256"), row.getLong("package_size")),
                row.getString("content_sha256"), row.getString("actor"), row.getString("reason"),
                row.getString("environment"), row.getString("camel_version"),
                Instant.ofEpochMilli(row.getLong("created_ms")));
    }

    static Operation operation(ResultSet row, int number) throws SQLException {
        return new Operation(row.getString("id"), row.getString("request_id"),
                Operation.Kind.valueOf(row.getString("kind")), row.getString("flow_code"),
                Phase.valueOf(row.getString("phase")), row.getLong("revision_number"), row.getLong("generation"),
                row.getBoolean("no_change"), row.getString("error_text"), Json.findings(row.getString("findings")),
                row.getString("actor"), Instant.ofEpochMilli(row.getLong("created_ms")),
                Instant.ofEpochMilli(row.getLong("updated_ms")));
    }
}
