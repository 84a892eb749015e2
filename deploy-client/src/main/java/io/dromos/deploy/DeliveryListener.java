package io.dromos.deploy;

import io.dromos.deploy.deployment.Operation;
import io.dromos.deploy.deployment.Validation;

/** Hears how a delivery goes; called on the thread that delivers. */
public interface DeliveryListener {

    /** How much of the package is there, in bytes. */
    void sent(long bytes, long total);

    void validated(String flowCode, Validation validation);

    /** The operation of one flow reached another phase. */
    void changed(Operation operation);
}
