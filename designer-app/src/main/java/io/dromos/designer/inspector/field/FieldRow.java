package io.dromos.designer.inspector.field;

import io.dromos.designer.i18n.Words;
import io.dromos.designer.inspector.form.FieldTrait;
import io.dromos.designer.inspector.form.FormField;
import io.dromos.designer.ui.control.Buttons;
import io.dromos.designer.ui.control.Chip;
import io.dromos.designer.ui.control.Chip.Mood;
import io.dromos.designer.ui.control.Spacer;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A field with its label, the signs that say what is special about it, and what is wrong with it below. */
public final class FieldRow extends VBox {

    private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final FieldControl control;
    private final Label label = new Label();
    private final Button reset;
    private final FieldProblems problems;
    private FormField field;

    /**
     * @param reset
     *            takes the option out of the file
     */
    public FieldRow(FormField field, FieldControl control, Runnable reset) {
        this.field = field;
        this.control = control;
        this.reset = Buttons.icon("undo", Words.of("inspector.reset"), reset);
        this.problems = new FieldProblems();
        getStyleClass().add("field-row");
        label.getStyleClass().add("field-label");
        label.setLabelFor(control.node());
        this.reset.getStyleClass().add("field-reset");
        this.reset.setFocusTraversable(false);
        HBox head = new HBox(6);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("field-head");
        head.getChildren().addAll(control.ownLabel() ? control.node() : label, mark());
        if (field.is(FieldTrait.DEPRECATED)) {
            head.getChildren().add(new Chip(Words.of("inspector.deprecated"), Mood.WARNING));
        }
        if (field.is(FieldTrait.UNKNOWN)) {
            head.getChildren().add(new Chip(Words.of("inspector.unknown"), Mood.WARNING));
        }
        head.getChildren().addAll(new Spacer(), this.reset);
        control.besideLabel().ifPresent(head.getChildren()::add);
        getChildren().add(head);
        if (!control.ownLabel()) {
            getChildren().add(control.node());
        }
        getChildren().add(problems);
        describe(field);
        show(field);
    }

    public FormField field() {
        return field;
    }

    public FieldControl control() {
        return control;
    }

    /** Shows what the document has now. */
    public void show(FormField now) {
        field = now;
        label.setText(now.is(FieldTrait.REQUIRED) ? now.title() + " *" : now.title());
        control.show(now);
        pseudoClassStateChanged(CHANGED, now.changed());
        reset.setVisible(now.resettable());
        reset.setManaged(now.resettable());
    }

    /** Shows what is wrong; nothing takes the place away. */
    public void showProblems(List<FieldProblem> found) {
        problems.show(found);
        pseudoClassStateChanged(WRONG, found.stream().anyMatch(FieldProblem::error));
    }

    /** A dot behind the name of what the file sets. */
    private static Region mark() {
        Region mark = new Region();
        mark.getStyleClass().add("field-mark");
        Tooltip.install(mark, new Tooltip(Words.of("inspector.set-here")));
        return mark;
    }

    private void describe(FormField described) {
        String description = described.help().description();
        String fallback = described.help().defaultValue();
        String words = fallback.isEmpty() ? description : description + "\n" + Words.of("inspector.default", fallback);
        if (!words.isBlank()) {
            Tooltip tip = new Tooltip(words.strip());
            tip.setWrapText(true);
            tip.setMaxWidth(340);
            label.setTooltip(tip);
            Tooltip.install(this, tip);
        }
    }
}
