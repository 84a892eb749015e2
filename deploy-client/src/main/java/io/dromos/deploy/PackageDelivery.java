package io.dromos.deploy;

import io.dromos.deploy.artifact.Artifact;
import io.dromos.deploy.deployment.DeployOrder;
import io.dromos.deploy.deployment.Operation;
import io.dromos.deploy.deployment.Validation;
import java.util.ArrayList;
import java.util.List;

/**
 * Brings the flows of one deployment package to a service: uploads it, has every flow validated, and only when all are
 * accepted deploys one after the other. Blocks; the listener is told on the calling thread. Any thread may use it.
 */
public record PackageDelivery(DeployClient client, DeliveryListener listener, CallLimits limits) {

    /** Uploads and validates; changes nothing that runs. The validations are in the order of the flows. */
    public Outcome<List<Validation>> validate(Artifact artifact, List<DeployOrder> orders) {
        return client.upload(artifact, listener::sent, limits).then(ignored -> validateAll(orders));
    }

    private Outcome<List<Validation>> validateAll(List<DeployOrder> orders) {
        List<Validation> validations = new ArrayList<>();
        for (DeployOrder order : orders) {
            Outcome<Validation> outcome = client.validate(order, limits);
            if (outcome instanceof Outcome.Failed<Validation>(DeployFailure failure)) {
                return Outcome.failed(failure);
            }
            outcome.asValue().ifPresent(validation -> {
                validations.add(validation);
                listener.validated(order.flowCode(), validation);
            });
        }
        return Outcome.done(List.copyOf(validations));
    }

    /**
     * Uploads, validates and deploys; the first order that fails ends it, those before it stay done. When a validation
     * says no, nothing is deployed and the answer is empty: the listener was told of the findings.
     */
    public Outcome<List<Operation>> deploy(Artifact artifact, List<DeployOrder> orders) {
        return validate(artifact, orders).then(validations -> validations.stream().allMatch(Validation::accepted)
                ? orderAll(orders)
                : Outcome.done(List.of()));
    }

    private Outcome<List<Operation>> orderAll(List<DeployOrder> orders) {
        List<Operation> operations = new ArrayList<>();
        for (DeployOrder order : orders) {
            Outcome<Operation> outcome = client.order(order, listener::changed, limits);
            if (outcome instanceof Outcome.Failed<Operation>(DeployFailure failure)) {
                return Outcome.failed(failure);
            }
            outcome.asValue().ifPresent(operations::add);
        }
        return Outcome.done(List.copyOf(operations));
    }
}
