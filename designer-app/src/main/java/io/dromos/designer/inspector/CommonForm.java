package io.dromos.designer.inspector;

import io.dromos.designer.inspector.form.FieldKind;
import io.dromos.designer.inspector.form.Form;
import io.dromos.designer.inspector.form.FormField;
import io.dromos.designer.inspector.form.FormGroup;
import java.util.List;

/** What several elements have in common. */
final class CommonForm {

    private CommonForm() {
    }

    /** The last one's fields that all the others have too. */
    static Form of(List<Form> forms) {
        Form lead = forms.getLast();
        List<Form> others = forms.subList(0, forms.size() - 1);
        return others.isEmpty()
                ? lead
                : new Form(lead.groups().stream()
                        .map(group -> new FormGroup(group.title(), group.advanced(),
                                group.fields().stream().filter(field -> inAll(field, others)).toList()))
                        .filter(group -> !group.fields().isEmpty()).toList());
    }

    private static boolean inAll(FormField field, List<Form> others) {
        return field.kind() != FieldKind.SOURCE && field.kind() != FieldKind.DATA_FORMAT
                && others.stream().allMatch(form -> form.field(field.key()).isPresent());
    }
}
