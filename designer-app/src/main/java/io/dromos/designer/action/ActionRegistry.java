package io.dromos.designer.action;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;

/** All actions there are. UI thread only. */
public final class ActionRegistry {

    private final Map<String, Action> actions = new LinkedHashMap<>();
    private final ObjectProperty<ActionTarget> target = new SimpleObjectProperty<>(this, "target", ActionTarget.NONE);

    public void add(Action action) {
        if (actions.putIfAbsent(action.id(), action) != null) {
            throw new IllegalStateException("There are two actions " + action.id());
        }
    }

    /** Adds an action that is done by whatever target is in front; it is disabled while none handles it. */
    public void addForTarget(String id, String icon) {
        SimpleBooleanProperty enabled = new SimpleBooleanProperty();
        target.subscribe(now -> {
            enabled.unbind();
            ActionTarget.Handler handler = now.handlers().get(id);
            if (handler == null) {
                enabled.set(false);
            } else {
                enabled.bind(handler.enabled());
            }
        });
        add(Action.of(id, icon, enabled, () -> handler(id).ifPresent(handler -> handler.run().run())));
    }

    /** What is in front. */
    public ObjectProperty<ActionTarget> target() {
        return target;
    }

    public Optional<Action> find(String id) {
        return Optional.ofNullable(actions.get(id));
    }

    public Action get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("There is no action " + id));
    }

    public Collection<Action> all() {
        return Collections.unmodifiableCollection(actions.values());
    }

    /** Makes the keys of all actions work in a scene. A text field that has the focus takes its own keys first. */
    public void installKeys(Scene scene) {
        for (Action action : actions.values()) {
            action.key().ifPresent(key -> scene.getAccelerators().put(key, action::perform));
        }
    }

    private Optional<ActionTarget.Handler> handler(String id) {
        return Optional.ofNullable(target.get().handlers().get(id));
    }
}
