package io.dromos.designer.cli.operation;

import io.dromos.deploy.execution.Payload;

/** A value typed on the command line: JSON where it is written like JSON, else the very text. */
final class InputText {

    private static final String JSON = "\\{.*}|\\[.*]|\".*\"|true|false|-?(0|[1-9]\\d*)(\\.\\d+)?([eE][-+]?\\d+)?";

    private InputText() {
    }

    static Payload payload(String text) {
        return text.strip().matches("(?s)" + JSON) ? Payload.json(text) : Payload.text(text);
    }
}
