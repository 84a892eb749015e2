package io.dromos.designer.expression.popup;

import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.designer.ui.Appearance;
import io.dromos.designer.ui.TestStage;
import io.dromos.designer.ui.Theme;
import java.util.List;
import java.util.stream.IntStream;
import javafx.css.CssParser;
import javafx.geometry.BoundingBox;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class ProposalPopupTest {

    private final StackPane owner = new StackPane();
    private ProposalPopup popup;

    @Start
    void start(Stage stage) {
        popup = new ProposalPopup("Proposals");
        Scene scene = new Scene(owner, 600, 400);
        new Appearance(Theme.LIGHT).follow(scene);
        TestStage.put(stage, scene);
        stage.show();
    }

    @Test
    void findsItsColoursWheneverItIsShown(FxRobot robot) {
        robot.interact(() -> CssParser.errorsProperty().clear());

        for (int count : List.of(2, 9, 40)) {
            robot.interact(() -> popup.show(owner, new BoundingBox(100, 100, 1, 16), proposals(count)));
            WaitForAsyncUtils.waitForFxEvents();
            robot.interact(popup::hide);
        }

        assertThat(CssParser.errorsProperty()).isEmpty();
    }

    private static List<Proposal> proposals(int count) {
        return IntStream.range(0, count).mapToObj(i -> new Proposal("header.name" + i, "text", "", () -> {
        })).toList();
    }
}
