package io.dromos.designer.scenario.form;

import io.dromos.model.expression.Severity;
import io.dromos.model.scenario.check.ScenarioFinding;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;

/** Sentences below a field about what is wrong with it; takes no room when all is well. */
final class Findings extends Label {

    Findings() {
        getStyleClass().addAll("small", "field-problem");
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        managedProperty().bind(textProperty().isNotEmpty());
        visibleProperty().bind(managedProperty());
    }

    void show(List<ScenarioFinding> findings) {
        boolean error = findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        say(findings.stream().map(finding -> finding.message().text()).distinct().collect(Collectors.joining("\n")),
                error);
    }

    void say(String text, boolean error) {
        getStyleClass().removeAll("error-text", "warning-text");
        getStyleClass().add(error ? "error-text" : "warning-text");
        setText(text);
    }
}
