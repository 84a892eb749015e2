package io.dromos.service.deployment;

import java.util.List;
import java.util.Optional;

/** What has to outlive the process. Every method is one transaction. Any thread may use it. */
public interface DeploymentStore {

    Optional<DeployedFlow> flow(String code);

    List<DeployedFlow> flows();

    Optional<Revision> revision(String flowCode, long number);

    /** Newest first. */
    List<Revision> revisions(String flowCode);

    Optional<Operation> operation(String id);

    Optional<Operation> operationOfRequest(String requestId);

    List<Operation> unfinishedOperations();

    /** False when an operation with the same request id is there already. */
    boolean add(Operation operation);

    void update(Operation operation);

    void add(Revision revision);

    /** The new state of the flow, together with the operation that brought it about: both or neither. */
    void commit(DeployedFlow flow, Operation operation);

    /** Forgets the flow and its revisions, together with the operation. */
    void purge(String flowCode, Operation operation);
}
