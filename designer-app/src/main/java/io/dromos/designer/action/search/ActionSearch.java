package io.dromos.designer.action.search;

import io.dromos.designer.action.Action;
import io.dromos.designer.action.ActionRegistry;
import io.dromos.designer.i18n.Words;
import java.util.List;

/** Finds actions; those that cannot be done now are not offered. */
public final class ActionSearch implements SearchProvider {

    private final ActionRegistry actions;

    public ActionSearch(ActionRegistry actions) {
        this.actions = actions;
    }

    @Override
    public List<SearchHit> all() {
        return actions.all().stream().filter(action -> action.enabled().get()).map(ActionSearch::hit).toList();
    }

    private static SearchHit hit(Action action) {
        int dot = action.id().indexOf('.');
        String menu = Words.of("menu." + action.id().substring(0, dot));
        return new SearchHit(action.words(), menu, action.icon(), action.keyText(), action::perform);
    }
}
