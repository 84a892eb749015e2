package io.dromos.model.workspace;

import io.dromos.model.expression.Severity;
import io.dromos.model.message.Message;

/**
 * One thing that is wrong with a workspace. Line and column are 1-based; 1 where the whole file is meant.
 *
 * @param code
 *            stable name of the kind of finding, kebab-case
 */
public record WorkspaceFinding(Severity severity, String code, String path, int line, int column, Message message) {

    static WorkspaceFinding error(String code, String path, Object... arguments) {
        return new WorkspaceFinding(Severity.ERROR, code, path, 1, 1, Message.of("workspace." + code, arguments));
    }

    static WorkspaceFinding warning(String code, String path, Object... arguments) {
        return new WorkspaceFinding(Severity.WARNING, code, path, 1, 1, Message.of("workspace." + code, arguments));
    }
}
