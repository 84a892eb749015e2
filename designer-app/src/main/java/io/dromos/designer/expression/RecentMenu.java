package io.dromos.designer.expression;

import io.dromos.designer.expression.popup.Proposal;
import io.dromos.designer.expression.popup.ProposalPopup;
import io.dromos.designer.expression.popup.RecentExpressions;
import io.dromos.designer.i18n.Words;
import io.dromos.designer.ui.input.ExpressionPlace;
import io.dromos.model.expression.Expression;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Alt+Down and Alt+Up: what stood at this place lately, to take again. */
final class RecentMenu {

    private final ExpressionArea area;
    private final RecentExpressions recent;
    private final ExpressionPlace place;
    private final Function<String, String> languageTitle;
    private final Consumer<Expression> taken;
    private final ProposalPopup popup = new ProposalPopup(Words.of("expression.recent"));

    RecentMenu(ExpressionArea area, RecentExpressions recent, ExpressionPlace place,
            Function<String, String> languageTitle,
            Consumer<Expression> taken) {
        this.area = area;
        this.recent = recent;
        this.place = place;
        this.languageTitle = languageTitle;
        this.taken = taken;
        area.focusedProperty().subscribe(focused -> {
            if (!focused) {
                popup.hide();
            }
        });
    }

    boolean isShowing() {
        return popup.isShowing();
    }

    void keep(Expression expression) {
        recent.keep(place.label(), expression);
    }

    void key(KeyEvent event, Expression now) {
        popup.key(event);
        boolean arrow = event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN;
        if (!event.isConsumed() && arrow && event.isAltDown()) {
            open(now);
            event.consume();
        }
    }

    /** Places that take one language only take that of now. */
    private boolean fits(Expression one, Expression now) {
        return !place.fixedLanguage() || one.language().equals(now.language());
    }

    void open(Expression now) {
        List<Proposal> proposals = recent.at(place.label()).stream().filter(one -> fits(one, now))
                .map(one -> new Proposal(
                        one.text().lines().findFirst().orElse(""), languageTitle.apply(one.language()),
                        one.text().lines().count() > 1 ? one.text() : "", () -> taken.accept(one)))
                .toList();
        area.getCaretBounds().ifPresent(bounds -> popup.show(area, bounds, proposals));
    }
}
