package io.dromos.service.deployment;

import java.util.Collection;
import java.util.Optional;

/** Builds flows and knows which instance of each is the active one. Any thread may use it. */
public interface FlowEngine {

    /**
     * Builds the contexts of a flow without starting it.
     *
     * @throws FlowRefusedException
     *             when it cannot run here; nothing is left behind then
     */
    FlowInstance stage(FlowBundle bundle, long revision) throws FlowRefusedException;

    /**
     * Builds the routes of a staged instance without starting a consumer. The instance can only be stopped afterwards.
     */
    void probe(FlowInstance instance) throws FlowRefusedException;

    Optional<FlowInstance> active(String flowCode);

    Collection<FlowInstance> allActive();

    /** From now on calls go to this instance. */
    void activate(FlowInstance instance);

    void deactivate(String flowCode);
}
