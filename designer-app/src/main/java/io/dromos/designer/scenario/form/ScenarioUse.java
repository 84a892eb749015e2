package io.dromos.designer.scenario.form;

import java.util.List;

/** Which flows use a scenario, asked of the workspace. UI thread only. */
@FunctionalInterface
public interface ScenarioUse {

    /** A flow, and how to go there. */
    record Flow(String name, Runnable open) {}

    List<Flow> of(String scenario);
}
