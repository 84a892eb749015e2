package io.dromos.designer.expression;

import io.dromos.model.expression.endpoint.EndpointUse;
import io.dromos.designer.expression.popup.Proposal;
import io.dromos.designer.expression.popup.ProposalPopup;
import io.dromos.designer.i18n.Words;
import io.dromos.designer.task.BackgroundTasks;
import io.dromos.designer.task.LatestOnly;
import io.dromos.designer.ui.input.PlaceQuery;
import io.dromos.model.expression.Completion;
import io.dromos.model.expression.Expression;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Proposes while an expression is typed: opens after <code>${</code>, after a dot and by Ctrl+Space, follows what is
 * typed on, and puts in what is accepted. Escape closes it until the next opening character.
 */
final class Completer {

    private static final String OPENING = "{.:[$(";

    private final ExpressionArea area;
    private final ExpressionSupport support;
    private final Supplier<PlaceQuery> query;
    private final Supplier<Expression> expression;
    private final LatestOnly questions;
    private final ProposalPopup popup = new ProposalPopup(Words.of("expression.proposals"));

    Completer(ExpressionArea area, ExpressionSupport support, BackgroundTasks tasks, Supplier<PlaceQuery> query,
            Supplier<Expression> expression) {
        this.area = area;
        this.support = support;
        this.query = query;
        this.expression = expression;
        this.questions = tasks.latestOnly(Duration.ZERO);
        area.focusedProperty().subscribe(focused -> {
            if (!focused) {
                close();
            }
        });
    }

    boolean isShowing() {
        return popup.isShowing();
    }

    /** Runs a change that is no typing: whatever is proposed goes away. */
    void quietly(Runnable change) {
        close();
        change.run();
    }

    void typed(char character) {
        if (character == '}') {
            close();
        } else if (OPENING.indexOf(character) >= 0 || popup.isShowing() || opensInAddress(character)) {
            ask();
        }
    }

    /** Parameters and their values; the component from its first letter on. */
    private boolean opensInAddress(char character) {
        Expression typed = expression.get();
        boolean component = Character.isLetter(character) && typed.text().indexOf(':') < 0;
        return EndpointUse.of(typed.language()).isPresent() && (component || "?&=/".indexOf(character) >= 0);
    }

    void key(KeyEvent event) {
        popup.key(event);
        if (event.isConsumed()) {
            return;
        }
        KeyCode code = event.getCode();
        if (code == KeyCode.SPACE && event.isControlDown()) {
            ask();
            event.consume();
        } else if (code == KeyCode.LEFT || code == KeyCode.RIGHT || code == KeyCode.HOME || code == KeyCode.END) {
            close();
        }
    }

    void released(KeyEvent event) {
        if (popup.isShowing() && (event.getCode() == KeyCode.BACK_SPACE || event.getCode() == KeyCode.DELETE)) {
            ask();
        }
    }

    void ask() {
        Expression asked = expression.get();
        int caret = area.getCaretPosition();
        PlaceQuery place = query.get();
        questions.submit(progress -> support.complete(asked, caret, place.answer()),
                proposals -> answer(asked, caret, proposals));
    }

    private void answer(Expression asked, int caret, List<Completion> completions) {
        boolean still = area.isFocused() && asked.text().equals(area.getText()) && caret == area.getCaretPosition();
        boolean typedOut = completions.size() == 1
                && completions.getFirst().replace().of(asked.text()).equals(completions.getFirst().insert());
        if (!still || typedOut) {
            popup.hide();
            return;
        }
        List<Proposal> proposals = completions.stream().map(completion -> new Proposal(completion.label(),
                completion.detail(), completion.documentation(), () -> accept(completion))).toList();
        area.getCaretBounds().ifPresent(bounds -> popup.show(area, bounds, proposals));
    }

    private void accept(Completion completion) {
        int start = completion.replace().start();
        area.replaceText(start, Math.min(area.getLength(), completion.replace().end()), completion.insert());
        area.moveTo(start + completion.caret());
        String before = area.getText(0, area.getCaretPosition());
        if (!before.isEmpty()) {
            area.accepted(before.charAt(before.length() - 1));
        }
    }

    private void close() {
        questions.cancel();
        popup.hide();
    }
}
