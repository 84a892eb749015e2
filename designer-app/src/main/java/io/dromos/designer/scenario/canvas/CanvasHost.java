package io.dromos.designer.scenario.canvas;

import io.dromos.model.message.Message;
import io.dromos.model.scenario.ModelPlace;
import io.dromos.model.scenario.check.ScenarioPlace;

/** What the canvas asks of the editor around it. UI thread only. */
public interface CanvasHost {

    /** Deletes what is there, after a question if something uses it. */
    void delete(ScenarioPlace place);

    /** Shows a model as JSON Schema. */
    void showSchema(ModelPlace place);

    /** Tells why something was not done. */
    void say(Message reason);
}
