package io.dromos.designer.expression;

import io.dromos.designer.ui.input.FixName;
import io.dromos.designer.expression.popup.Proposal;
import io.dromos.designer.expression.popup.ProposalPopup;
import io.dromos.designer.i18n.Words;
import io.dromos.model.expression.ExpressionProblem;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Alt+Enter: mends the problem at the caret, else the first that can be mended; several ways are offered as a list. */
final class QuickFixes {

    private final ExpressionArea area;
    private final BiConsumer<ExpressionProblem, String> fix;
    private final ProposalPopup popup = new ProposalPopup(Words.of("expression.fixes"));

    /**
     * @param fix
     *            puts a text in place of what is wrong
     */
    QuickFixes(ExpressionArea area, BiConsumer<ExpressionProblem, String> fix) {
        this.area = area;
        this.fix = fix;
        area.focusedProperty().subscribe(focused -> {
            if (!focused) {
                popup.hide();
            }
        });
    }

    boolean isShowing() {
        return popup.isShowing();
    }

    void key(KeyEvent event, List<ExpressionProblem> problems) {
        popup.key(event);
        if (!event.isConsumed() && event.getCode() == KeyCode.ENTER && event.isAltDown()) {
            mend(problems);
            event.consume();
        }
    }

    void mend(List<ExpressionProblem> problems) {
        List<Proposal> ways = toMend(problems).stream().flatMap(problem -> problem.fixes().stream()
                .map(text -> new Proposal(words(text), "", problem.message().text(), () -> fix.accept(problem, text))))
                .toList();
        if (ways.size() == 1) {
            ways.getFirst().take().run();
        } else {
            area.getCaretBounds().ifPresent(bounds -> popup.show(area, bounds, ways));
        }
    }

    static String words(String fix) {
        return fix.isEmpty() ? Words.of("expression.remove") : Words.of("expression.use", FixName.of(fix));
    }

    /** Those at the caret; if there are none, the first one. */
    private List<ExpressionProblem> toMend(List<ExpressionProblem> problems) {
        int caret = area.getCaretPosition();
        List<ExpressionProblem> all = problems.stream().filter(problem -> !problem.fixes().isEmpty()).toList();
        List<ExpressionProblem> here = all.stream()
                .filter(problem -> problem.range().start() <= caret && caret <= problem.range().end()).toList();
        return here.isEmpty() ? all.stream().limit(1).toList() : here;
    }
}
