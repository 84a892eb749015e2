package io.dromos.service.store;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import io.dromos.service.deployment.DeployedFlow;
import io.dromos.service.deployment.DeploymentStore;
import io.dromos.service.deployment.Operation;
import io.dromos.service.deployment.Phase;
import io.dromos.service.deployment.Revision;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Flows, revisions and operations in the database: H2 or PostgreSQL, with the same statements. */
@Component
final class JdbcDeploymentStore implements DeploymentStore {

    private static final List<String> ENDS = Arrays.stream(Phase.values()).filter(Phase::isEnd).map(Phase::name)
            .toList();

    private final JdbcClient database;
    private final TransactionTemplate transaction;

    JdbcDeploymentStore(JdbcClient database, TransactionTemplate transaction) {
        this.database = database;
        this.transaction = transaction;
    }

    @Override
    public Optional<DeployedFlow> flow(String code) {
        return database.sql("select * from flow where code = ?").param(code).query(Rows::flow).optional();
    }

    @Override
    public List<DeployedFlow> flows() {
        return database.sql("select * from flow order by code").query(Rows::flow).list();
    }

    @Override
    public Optional<Revision> revision(String flowCode, long number) {
        return database.sql("select * from revision where flow_code = ? and revision_number = ?")
                .params(flowCode, number).query(Rows::revision).optional();
    }

    @Override
    public List<Revision> revisions(String flowCode) {
        return database.sql("select * from revision where flow_code = ? order by revision_number desc")
                .param(flowCode).query(Rows::revision).list();
    }

    @Override
    public Optional<Operation> operation(String id) {
        return database.sql("select * from operation where id = ?").param(id).query(Rows::operation).optional();
    }

    @Override
    public Optional<Operation> operationOfRequest(String requestId) {
        return database.sql("select * from operation where request_id = ?").param(requestId).query(Rows::operation)
                .optional();
    }

    @Override
    public List<Operation> unfinishedOperations() {
        return database.sql("select * from operation where phase not in (:ends)").param("ends", ENDS)
                .query(Rows::operation).list();
    }

    @Override
    public boolean add(Operation operation) {
        try {
            database.sql("""
                    insert into operation (id, request_id, kind, flow_code, phase, revision_number, generation,
                    no_change, error_text, findings, actor, created_ms, updated_ms)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                    .params(operation.id(), operation.requestId(), operation.kind().name(), operation.flowCode(),
                            operation.phase().name(), operation.revision(), operation.generation(),
                            operation.noChange(), operation.error(), Json.of(operation.findings()),
                            operation.actor(), operation.created().toEpochMilli(),
                            operation.updated().toEpochMilli())
                    .update();
            return true;
        } catch (DuplicateKeyException known) {
            return false;
        }
    }

    @Override
    public void update(Operation operation) {
        database.sql("""
                update operation set phase = ?, revision_number = ?, generation = ?, no_change = ?, error_text = ?,
                findings = ?, updated_ms = ? where id = ?""")
                .params(operation.phase().name(), operation.revision(), operation.generation(),
                        operation.noChange(), operation.error(), Json.of(operation.findings()),
                        operation.updated().toEpochMilli(), operation.id())
                .update();
    }

    @Override
    public void add(Revision revision) {
        database.sql("""
                insert into revision (flow_code, revision_number, package_sha256, package_size, content_sha256,
                actor, reason, environment, camel_version, created_ms) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(revision.flowCode(), revision.number(), revision.packageDigest().sha256(),
                        revision.packageDigest().size(), revision.contentSha256(), revision.actor(),
                        revision.reason(), revision.environment(), revision.camelVersion(),
                        revision.created().toEpochMilli())
                .update();
    }

    @Override
    public void commit(DeployedFlow flow, Operation operation) {
        transaction.executeWithoutResult(_ -> {
            database.sql("delete from flow where code = ?").param(flow.code()).update();
            database.sql("""
                    insert into flow (code, name, description, flow_domain, environment, active_revision, generation,
                    desired_state, labels, since_ms) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                    .params(flow.code(), flow.name(), flow.description(), flow.domain(), flow.environment(),
                            flow.activeRevision(), flow.generation(), flow.desired().name(),
                            Json.of(flow.labels()), flow.since().toEpochMilli())
                    .update();
            update(operation);
        });
    }

    @Override
    public void purge(String flowCode, Operation operation) {
        transaction.executeWithoutResult(_ -> {
            database.sql("delete from flow where code = ?").param(flowCode).update();
            database.sql("delete from revision where flow_code = ?").param(flowCode).update();
            update(operation);
        });
    }
}
