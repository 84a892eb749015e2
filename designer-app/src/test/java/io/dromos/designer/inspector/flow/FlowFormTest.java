package io.dromos.designer.inspector.flow;

import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.designer.ui.Appearance;
import io.dromos.designer.ui.TestStage;
import io.dromos.designer.ui.Theme;
import io.dromos.model.workspace.FlowDescriptor;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class FlowFormTest {

    private final List<FlowDescriptor> changes = new ArrayList<>();

    @Start
    void start(Stage stage) {
        FlowForm form = new FlowForm(changes::add, new FlowForm.Links(() -> {
        }, () -> {
        }));
        form.show(FlowDescriptor.of("orders"), List.of("common", "kafka"), List.of());
        Scene scene = new Scene(form, 336, 700);
        new Appearance(Theme.LIGHT).follow(scene);
        TestStage.put(stage, scene);
        stage.show();
    }

    @Test
    void aNameIsTakenWhenTheFieldIsLeftAndTheCodeStays(FxRobot robot) {
        robot.clickOn("Orders").push(KeyCode.SHORTCUT, KeyCode.A);
        robot.write("Order intake").type(KeyCode.TAB);

        assertThat(changes).hasSize(1);
        assertThat(changes.getFirst().name()).isEqualTo("Order intake");
        assertThat(changes.getFirst().code()).isEqualTo("orders");
    }

    @Test
    void inputsAreAddedByNameAndTakenOut(FxRobot robot) {
        robot.clickOn("#flow-form .name-list .text-field").write("orderId").type(KeyCode.ENTER);
        assertThat(changes.getLast().inputs()).containsExactly("orderId");

        robot.clickOn(".name-chip .icon-button");
        assertThat(changes.getLast().inputs()).isEmpty();
    }

    @Test
    void propertySetsHoldInTheOrderInWhichTheyAreChosen(FxRobot robot) {
        robot.clickOn("kafka").clickOn("common");

        assertThat(changes.getLast().propertySets()).containsExactly("kafka", "common");
    }
}
