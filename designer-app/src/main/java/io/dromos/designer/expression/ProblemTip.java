package io.dromos.designer.expression;

import io.dromos.model.expression.ExpressionProblem;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.control.Tooltip;
import org.fxmisc.richtext.GenericStyledArea;
import org.fxmisc.richtext.event.MouseOverTextEvent;

/** Says what is wrong with the text under the pointer. */
final class ProblemTip {

    private static final Duration DELAY = Duration.ofMillis(350);

    private ProblemTip() {
    }

    static void install(GenericStyledArea<?, ?, ?> area, Supplier<List<ExpressionProblem>> problems) {
        Tooltip tip = new Tooltip();
        tip.setWrapText(true);
        tip.setMaxWidth(360);
        area.setMouseOverTextDelay(DELAY);
        area.addEventHandler(MouseOverTextEvent.MOUSE_OVER_TEXT_BEGIN, event -> {
            String words = at(problems.get(), event.getCharacterIndex());
            if (!words.isEmpty()) {
                tip.setText(words);
                tip.show(area, event.getScreenPosition().getX(), event.getScreenPosition().getY() + 12);
            }
        });
        area.addEventHandler(MouseOverTextEvent.MOUSE_OVER_TEXT_END, event -> tip.hide());
    }

    private static String at(List<ExpressionProblem> problems, int offset) {
        return problems.stream().filter(problem -> problem.range().contains(offset))
                .map(problem -> problem.message().text()).collect(Collectors.joining("\n"));
    }
}
