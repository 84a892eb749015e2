package io.dromos.designer.inspector.form;

import io.dromos.designer.inspector.form.FieldTarget.DataFormatTarget;
import io.dromos.designer.inspector.form.FieldTarget.ExpressionTarget;
import io.dromos.designer.inspector.form.FieldTarget.OptionTarget;
import io.dromos.designer.inspector.form.FieldTarget.PathTarget;
import io.dromos.designer.inspector.form.FieldTarget.QueryTarget;
import io.dromos.designer.inspector.form.FieldTarget.SourceTarget;
import io.dromos.model.catalog.Catalog;
import io.dromos.model.catalog.EndpointUri;
import io.dromos.model.document.FlowDocument;
import io.dromos.model.edit.EditCommand;
import io.dromos.model.edit.command.EditSource;
import io.dromos.model.edit.command.RemoveOption;
import io.dromos.model.edit.command.SetExpression;
import io.dromos.model.edit.command.SetOption;
import io.dromos.model.expression.ExpressionKind;
import io.dromos.model.expression.TextRange;
import io.dromos.model.flow.Element;
import io.dromos.model.flow.Structure;
import io.dromos.model.source.SourceNode;
import io.dromos.model.source.TextDifference;
import io.dromos.model.source.TextEdit;
import io.dromos.model.source.YamlMapping;
import java.util.Optional;

/** The commands that fields stand for. Empty where nothing would change. */
public final class FieldEdits {

    private final Catalog catalog;

    public FieldEdits(Catalog catalog) {
        this.catalog = catalog;
    }

    public Optional<EditCommand> set(FlowDocument document, Element element, FormField field, String value) {
        if (field.value().equals(value) && field.is(FieldTrait.PRESENT)) {
            return Optional.empty();
        }
        String uri = element.value("uri").orElse("");
        return switch (field.target()) {
            case OptionTarget(String name) -> Optional.of(new SetOption(element.id(), name, value));
            case ExpressionTarget(String property, ExpressionKind _, String _) ->
                Optional.of(new SetExpression(element.id(), property, field.expression().language(), value));
            case PathTarget(String name) -> catalog.component(EndpointUri.parse(uri).scheme().text())
                    .map(component -> address(element, new UriText(uri).withPath(component, name, value)));
            case QueryTarget(String name) -> Optional.of(address(element, new UriText(uri).withParameter(name, value)));
            case DataFormatTarget(String key) -> format(document, element, key, value);
            case SourceTarget _ -> source(document, element, value);
        };
    }

    /** Takes the field's option out of the file. */
    public Optional<EditCommand> reset(FlowDocument document, Element element, FormField field) {
        String uri = element.value("uri").orElse("");
        return switch (field.target()) {
            case OptionTarget(String name) -> Optional.of(new RemoveOption(element.id(), name));
            case ExpressionTarget(String _, ExpressionKind _, String option) ->
                option.isEmpty() ? Optional.empty() : Optional.of(new RemoveOption(element.id(), option));
            case PathTarget(String name) -> set(document, element, field, "").filter(command -> !name.isEmpty());
            case QueryTarget(String name) -> Optional.of(address(element, new UriText(uri).withoutParameter(name)));
            case DataFormatTarget _,SourceTarget _ -> Optional.empty();
        };
    }

    private static EditCommand address(Element element, String uri) {
        return new SetOption(element.id(), "uri", uri);
    }

    /** Another format takes the place of the one that is there, without its options. */
    private static Optional<EditCommand> format(FlowDocument document, Element element, String before, String after) {
        SourceNode body = element.source().body();
        if (body instanceof YamlMapping mapping && !before.isEmpty()) {
            return mapping.entries().stream().filter(entry -> Structure.camelCase(entry.keyText()).equals(before))
                    .findFirst().map(entry -> {
                        int start = document.index().offsetOf(element, entry.key());
                        int end = document.index().offsetOf(element, entry.value())
                                + entry.value().text().stripTrailing().length();
                        return new EditSource(new TextEdit(start, end - start, after + ": {}"));
                    });
        }
        boolean empty = !(body instanceof YamlMapping mapping) || mapping.entries().isEmpty();
        int start = document.index().offsetOf(element, body);
        return empty
                ? Optional.of(new EditSource(
                        new TextEdit(start, body.length(), spaced(document, start, "{" + after + ": {}}"))))
                : Optional.of(new SetOption(element.id(), after + ".id", after));
    }

    private static String spaced(FlowDocument document, int offset, String text) {
        return offset > 0 && document.text().charAt(offset - 1) == ':' ? " " + text : text;
    }

    private static Optional<EditCommand> source(FlowDocument document, Element element, String value) {
        TextRange range = document.index().rangeOf(element);
        return TextDifference.between(range.of(document.text()), value)
                .map(edit -> new EditSource(
                        new TextEdit(range.start() + edit.offset(), edit.length(), edit.replacement())));
    }
}
