package io.dromos.designer.cli.operation;

import io.dromos.deploy.deployment.ServiceFinding;
import io.dromos.designer.cli.console.Console;
import io.dromos.model.message.Message;
import java.util.Locale;

/** What a service found, as a line of the result; what can be done about it goes to standard error. */
final class FindingText {

    private FindingText() {
    }

    static void print(Console console, ServiceFinding finding) {
        String severity = finding.severity().toString().toLowerCase(Locale.ROOT);
        console.result(severity + ": " + finding.asLine() + " (" + finding.code() + ")", finding);
        finding.fixes().forEach(fix -> console.progress(Message.of("cli.fix", fix)));
    }
}
