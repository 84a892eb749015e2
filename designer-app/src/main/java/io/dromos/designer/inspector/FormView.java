package io.dromos.designer.inspector;

import io.dromos.model.validation.check.endpoint.EndpointChecker;
import io.dromos.designer.editor.EditorSession;
import io.dromos.designer.i18n.Words;
import io.dromos.designer.inspector.field.FieldControls;
import io.dromos.designer.inspector.field.FieldProblem;
import io.dromos.designer.inspector.field.FieldRow;
import io.dromos.designer.inspector.form.FieldKind;
import io.dromos.designer.inspector.form.Form;
import io.dromos.designer.inspector.form.FormField;
import io.dromos.designer.inspector.form.FormGroup;
import io.dromos.designer.ui.input.EditHistory;
import io.dromos.designer.ui.input.PlaceQuery;
import io.dromos.model.expression.Severity;
import io.dromos.model.expression.TextRange;
import io.dromos.model.expression.conversion.Meaning;
import io.dromos.model.flow.Element;
import io.dromos.model.flow.ElementId;
import io.dromos.model.validation.Finding;
import io.dromos.model.validation.ValidationReport;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/**
 * The rows of a form. While the same fields are shown the rows stay and take the new values, so that typing is never
 * disturbed.
 */
final class FormView extends VBox {

    private final Supplier<List<Element>> elements;
    private final FieldControls controls;
    private final FieldCommits commits;
    private final Map<String, FieldRow> rows = new LinkedHashMap<>();
    private Form shown = new Form(List.of());
    private List<ElementId> owners = List.of();
    private String lastExpression = "";
    private ValidationReport report = ValidationReport.EMPTY;

    FormView(EditorSession session, InspectorSurroundings surroundings, Supplier<List<Element>> elements) {
        this.elements = elements;
        this.commits = new FieldCommits(session, surroundings.catalog(), elements, this::refused);
        EditHistory history = new EditHistory() {
            @Override
            public void undo() {
                session.undo();
            }

            @Override
            public void redo() {
                session.redo();
            }
        };
        Supplier<PlaceQuery> query = () -> elements.get().isEmpty()
                ? PlaceQuery.NOTHING
                : surroundings.arrivals().apply(session.document(), elements.get().getLast().id());
        this.controls = new FieldControls(surroundings.expressions(), query, history, surroundings.examples(),
                surroundings.renaming());
        getStyleClass().add("inspector-form");
    }

    /** Shows the fields of a view; {@code all} are those of every view. */
    void show(Form form, Form all) {
        List<ElementId> now = elements.get().stream().map(Element::id).toList();
        Form kept = now.equals(owners) ? withFocused(form, all) : form;
        boolean same = now.equals(owners) && sameFields(kept, shown);
        if (same) {
            kept.fields().forEach(field -> Objects.requireNonNull(rows.get(field.key())).show(field));
        } else {
            Optional<String> focused = focusedRow().map(row -> row.field().key()).filter(key -> now.equals(owners));
            owners = now;
            rebuild(kept);
            focused.map(rows::get).ifPresent(row -> row.control().focus());
        }
        shown = kept;
    }

    void showFindings(ValidationReport found) {
        report = found;
        List<Element> selected = elements.get();
        rows.values().forEach(
                row -> row.showProblems(selected.size() == 1 ? problems(selected.getFirst(), row.field()) : List.of()));
    }

    void focus(String option) {
        rows.values().stream().filter(row -> concerns(row.field(), option)).findFirst()
                .ifPresent(row -> row.control().focus());
    }

    /** Puts what arrives into the expression that has the caret, had it last, or is the first one. */
    void insert(Meaning meaning) {
        Optional.ofNullable(rows.get(lastExpression)).filter(FormView::isExpression)
                .or(() -> rows.values().stream().filter(FormView::isExpression).findFirst())
                .ifPresent(row -> row.control().insert(meaning));
    }

    private static boolean isExpression(FieldRow row) {
        return row.field().kind() == FieldKind.EXPRESSION;
    }

    private Optional<FieldRow> focusedRow() {
        return rows.values().stream().filter(Node::isFocusWithin).findFirst();
    }

    /** A field that is being edited stays, even if the view would not show it any more. */
    private Form withFocused(Form form, Form all) {
        Optional<FormField> editing = focusedRow().flatMap(row -> all.field(row.field().key()))
                .filter(field -> form.field(field.key()).isEmpty());
        if (editing.isEmpty()) {
            return form;
        }
        List<FormGroup> groups = new ArrayList<>();
        for (FormGroup group : all.groups()) {
            List<FormField> fields = group.fields().stream()
                    .filter(field -> field.equals(editing.get()) || form.field(field.key()).isPresent()).toList();
            if (!fields.isEmpty()) {
                groups.add(new FormGroup(group.title(), group.advanced(), fields));
            }
        }
        return new Form(groups);
    }

    private static boolean sameFields(Form one, Form other) {
        List<FormField> first = one.fields();
        List<FormField> second = other.fields();
        if (first.size() != second.size()) {
            return false;
        }
        for (int i = 0; i < first.size(); i++) {
            if (!first.get(i).sameAs(second.get(i))) {
                return false;
            }
        }
        return true;
    }

    private void rebuild(Form form) {
        rows.clear();
        List<Node> children = new ArrayList<>();
        for (FormGroup group : form.groups()) {
            List<FieldRow> fields = group.fields().stream().map(this::row).toList();
            children.add(new FieldGroup(group, fields));
        }
        if (children.isEmpty()) {
            Label nothing = new Label(Words.of("inspector.nothing"));
            nothing.getStyleClass().add("muted");
            children.add(nothing);
        }
        getChildren().setAll(children);
    }

    private FieldRow row(FormField field) {
        String key = field.key();
        FieldRow row = new FieldRow(field, controls.control(field, commits.listener(() -> current(key))),
                () -> commits.reset(current(key)));
        rows.put(key, row);
        row.focusWithinProperty().subscribe(focused -> {
            if (focused && isExpression(row)) {
                lastExpression = key;
            }
        });
        return row;
    }

    private FormField current(String key) {
        return Objects.requireNonNull(rows.get(key)).field();
    }

    private void refused(FormField field, String reason) {
        Optional.ofNullable(rows.get(field.key()))
                .ifPresent(row -> row.showProblems(List.of(FieldProblem.refused(reason))));
    }

    /** An expression says by itself what is wrong with it, an address most of it. */
    private List<FieldProblem> problems(Element element, FormField field) {
        if (field.kind() == FieldKind.EXPRESSION) {
            return List.of();
        }
        boolean address = field.kind() == FieldKind.ADDRESS;
        return report.of(element.id()).stream().filter(finding -> concerns(field, finding.location().option()))
                .filter(finding -> !address || !EndpointChecker.tells(finding.code()))
                .map(finding -> problem(element, field, finding)).toList();
    }

    private FieldProblem problem(Element element, FormField field, Finding finding) {
        TextRange range = finding.location().range();
        return new FieldProblem(finding.message().text(), finding.severity() == Severity.ERROR,
                isWhole(element, field, range) ? finding.fixes() : List.of(),
                fix -> commits.listener(() -> current(field.key())).changed(fix));
    }

    /** Whether a fix stands in place of the whole value, not of a part of it or of the option's name. */
    private static boolean isWhole(Element element, FormField field, TextRange range) {
        return element.option(field.key()).filter(option -> range.length() == option.node().length()).isPresent()
                || range.length() == field.value().length();
    }

    private static boolean concerns(FormField field, String option) {
        return !option.isEmpty() && (field.key().equals(option) || field.key().equals("path " + option)
                || field.key().equals("query " + option) || ("parameters." + option).equals(field.key())
                || field.key().equals("expression " + option));
    }
}
