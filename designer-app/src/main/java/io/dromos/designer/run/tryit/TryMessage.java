package io.dromos.designer.run.tryit;

import io.dromos.deploy.execution.Invocation;
import io.dromos.deploy.execution.Payload;
import io.dromos.model.json.JsonRead;
import io.dromos.model.json.JsonText;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is sent to a flow: body, headers, inputs. Immutable. */
record TryMessage(String body, Map<String, String> headers, Map<String, String> inputs) {

    Invocation invocation(String flowCode) {
        Map<String, Payload> payloads = new LinkedHashMap<>();
        inputs.forEach((name, value) -> payloads.put(name, Payload.text(value)));
        return new Invocation(flowCode, payload(), headers, payloads);
    }

    private Payload payload() {
        if (body.isEmpty()) {
            return Payload.empty();
        }
        boolean json = body.stripLeading().startsWith("{")
                && JsonText.read(body, fields -> "") instanceof JsonRead.Read<String>;
        return json ? Payload.json(body) : Payload.text(body);
    }
}
