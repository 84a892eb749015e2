package io.dromos.designer.cli.picture;

import java.time.Duration;
import java.util.List;
import javafx.scene.control.TextInputControl;

/**
 * Flows of the sample that are deployed from the window to a local service and called there, so that the log, the
 * deployments and the answers have something to show. Used by one thread that is not the UI thread.
 */
final class RunningShop {

    private static final Duration START = Duration.ofSeconds(90);
    private static final List<String> FLOWS = List.of("stock", "payments", "orders");

    private RunningShop() {
    }

    static void start(WindowHand hand) {
        for (String flow : FLOWS) {
            Toolkit.later(() -> hand.designer().flows().open(hand.workspace().resolve("flows/" + flow + ".camel.yaml"),
                    tab -> hand.perform("run.try")));
            Toolkit.until(() -> holdsText(hand, "#try-body") || holdsText(hand, "#try-inputs-value-0"), START);
            Toolkit.later(() -> hand.fire("#try-send"));
            Toolkit.until(() -> hand.find("#try-outcome").isPresent(), START);
        }
    }

    /** The example of the flow is there. */
    private static boolean holdsText(WindowHand hand, String field) {
        return hand.find(field).filter(TextInputControl.class::isInstance).map(TextInputControl.class::cast)
                .filter(input -> !input.getText().isEmpty()).isPresent();
    }
}
