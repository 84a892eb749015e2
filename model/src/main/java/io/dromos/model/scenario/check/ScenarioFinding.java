package io.dromos.model.scenario.check;

import io.dromos.model.expression.Severity;
import io.dromos.model.message.Message;

/**
 * One thing that is wrong with an integration.
 *
 * @param code
 *            stable name of the kind of finding, kebab-case
 */
public record ScenarioFinding(Severity severity, String code, ScenarioPlace place, Message message) {

    static ScenarioFinding error(String code, ScenarioPlace place, Object... arguments) {
        return new ScenarioFinding(Severity.ERROR, code, place, Message.of("scenario." + code, arguments));
    }

    static ScenarioFinding warning(String code, ScenarioPlace place, Object... arguments) {
        return new ScenarioFinding(Severity.WARNING, code, place, Message.of("scenario." + code, arguments));
    }
}
