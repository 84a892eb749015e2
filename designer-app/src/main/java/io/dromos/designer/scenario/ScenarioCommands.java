package io.dromos.designer.scenario;

import io.dromos.model.scenario.ModelPlace;
import io.dromos.model.scenario.check.ScenarioPlace;

/** What the tree asks of the editor around it. UI thread only. */
interface ScenarioCommands {

    void delete(ScenarioPlace place);

    void rename(ScenarioPlace place);

    void showSchema(ModelPlace place);
}
