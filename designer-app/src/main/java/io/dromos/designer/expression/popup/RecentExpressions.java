package io.dromos.designer.expression.popup;

import io.dromos.model.expression.Expression;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What stood at each kind of place lately, newest first, for as long as the program runs. UI thread only. */
public final class RecentExpressions {

    private static final int MOST = 20;

    private final Map<String, Deque<Expression>> places = new HashMap<>();

    /** Keeps an expression that was left as it is. */
    public void keep(String place, Expression expression) {
        if (!expression.text().isBlank()) {
            Deque<Expression> there = places.computeIfAbsent(place, key -> new ArrayDeque<>());
            there.remove(expression);
            there.addFirst(expression);
            if (there.size() > MOST) {
                there.removeLast();
            }
        }
    }

    public List<Expression> at(String place) {
        return List.copyOf(places.getOrDefault(place, new ArrayDeque<>()));
    }
}
