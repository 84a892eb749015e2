package io.dromos.designer.cli.picture;

import io.dromos.designer.workbench.EditorMode;
import java.util.List;
import java.util.stream.Stream;

/**
 * What can be looked at in the window, and how it is brought there from a window in which no file is open.
 *
 * @param steps
 *            done one after the other on the UI thread; the window comes to rest after each
 */
record WindowView(String name, List<Step> steps) {

    /** Something that a user does. */
    @FunctionalInterface
    interface Step {
        void take(WindowHand hand);
    }

    /** The window before a workspace is open. */
    static final WindowView WELCOME = new WindowView("welcome", List.of());

    WindowView {
        steps = List.copyOf(steps);
    }

    static WindowView of(String name, Step... steps) {
        return new WindowView(name, List.of(steps));
    }

    /** What a workspace is looked at by first. */
    static WindowView design() {
        return of("design", hand -> hand.flow(EditorMode.DESIGN, WindowHand::selectFirstExpression));
    }

    /** All there is, in the order in which a user meets it. */
    static List<WindowView> all() {
        return Stream.of(List.of(WELCOME), EditorViews.all(), PanelViews.all(), PopupViews.all(), DialogViews.all())
                .flatMap(List::stream).toList();
    }
}
