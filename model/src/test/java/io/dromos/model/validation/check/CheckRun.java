package io.dromos.model.validation.check;

import io.dromos.model.catalog.camel.BundledCatalog;
import io.dromos.model.document.FlowDocument;
import io.dromos.model.document.FlowReading;
import io.dromos.model.validation.Finding;
import io.dromos.model.validation.FlowCheck;
import io.dromos.model.validation.Surroundings;
import io.dromos.model.validation.Validator;
import java.util.List;

/** Runs one check over a text. */
public final class CheckRun {

    private CheckRun() {
    }

    public static FlowDocument document(String yaml) {
        return switch (FlowDocument.read(yaml)) {
            case FlowReading.Opened(FlowDocument document) -> document;
            case FlowReading.ReadOnly refused -> throw new AssertionError(refused.reason().text());
        };
    }

    public static List<Finding> findings(FlowCheck check, String yaml) {
        return findings(check, yaml, Surroundings.UNKNOWN);
    }

    public static List<Finding> findings(FlowCheck check, String yaml, Surroundings surroundings) {
        return new Validator(BundledCatalog.shared(), List.of(check)).check(document(yaml), surroundings).findings();
    }

    /** Each finding as {@code line severity code [text]}. */
    public static List<String> told(FlowCheck check, String yaml) {
        return told(yaml, findings(check, yaml));
    }

    public static List<String> told(String yaml, List<Finding> findings) {
        return findings.stream().map(finding -> finding.location().start().line() + " " + finding.severity() + " "
                + finding.code() + " [" + finding.location().range().of(yaml) + "]").toList();
    }

    /** A route from a timer with these steps, which are indented by six. */
    public static String route(String steps) {
        return "- from:\n    uri: timer:tick\n    steps:\n" + steps.indent(6);
    }
}
