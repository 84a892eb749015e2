package io.dromos.designer.inspector.form;

import io.dromos.model.expression.endpoint.EndpointUse;
import io.dromos.designer.inspector.form.FieldTarget.OptionTarget;
import io.dromos.designer.inspector.form.FieldTarget.PathTarget;
import io.dromos.designer.inspector.form.FieldTarget.QueryTarget;
import io.dromos.designer.inspector.form.FormField.Help;
import io.dromos.model.catalog.Catalog;
import io.dromos.model.catalog.ComponentEntry;
import io.dromos.model.catalog.EipEntry;
import io.dromos.model.catalog.EndpointUri;
import io.dromos.model.catalog.OptionEntry;
import io.dromos.model.catalog.OptionKind;
import io.dromos.model.catalog.OptionType;
import io.dromos.model.document.FlowDocument;
import io.dromos.model.flow.Element;
import io.dromos.model.flow.Option;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * The address of an endpoint as fields: as a whole, the parts of its path, its parameters wherever they are written.
 */
final class EndpointFields {

    private static final int FEW = 3;
    private static final Set<String> CONSUMERS = Set.of("from", "poll", "pollEnrich");

    private final Catalog catalog;
    private final FlowDocument document;
    private final Element element;
    private final PresentOptions options;
    private final EndpointUri uri;
    private int offered;

    EndpointFields(Catalog catalog, FlowDocument document, Element element, PresentOptions options) {
        this.catalog = catalog;
        this.document = document;
        this.element = element;
        this.options = options;
        this.uri = EndpointUri.parse(element.value("uri").orElse(""));
    }

    void read(ExpressionFields expressions, BiConsumer<String, FormField> add) {
        Optional<EipEntry> entry = catalog.eip(element.kind());
        Optional<OptionEntry> address = entry.flatMap(known -> known.option("uri"));
        if (address.isEmpty()) {
            return;
        }
        add.accept("", expressions.isThere("uri")
                ? expressions.field(address.get(), "uri")
                : FieldMaker.plain(address.get(), "uri", options.take("uri"))
                        .address(CONSUMERS.contains(element.kind()) ? EndpointUse.CONSUMER : EndpointUse.PRODUCER));
        Optional<ComponentEntry> component = uri.scheme().dynamic()
                ? Optional.empty()
                : catalog.component(uri.scheme().text());
        component.ifPresent(known -> known.options().forEach(option -> field(known, option, add)));
        unknownParameters(component, add);
    }

    private void field(ComponentEntry component, OptionEntry option, BiConsumer<String, FormField> add) {
        if (option.kind() == OptionKind.PATH) {
            add.accept("", path(component, option));
        } else if (!otherSide(option) || isWritten(option)) {
            boolean here = !option.group().contains("advanced");
            add.accept(option.group().equals("common") ? side() : option.group(), parameter(option, here));
        }
    }

    private String side() {
        return CONSUMERS.contains(element.kind()) ? "consumer" : "producer";
    }

    private boolean otherSide(OptionEntry option) {
        return option.group().startsWith(CONSUMERS.contains(element.kind()) ? "producer" : "consumer");
    }

    private boolean isWritten(OptionEntry option) {
        return options.isThere("parameters." + option.name()) || uri.parameter(option.name()).isPresent();
    }

    private FormField path(ComponentEntry component, OptionEntry option) {
        if (options.isThere("parameters." + option.name())) {
            return parameter(option, true);
        }
        Map<String, EndpointUri.Part> parts = uri.pathParts(component);
        Optional<String> value = Optional.ofNullable(parts.get(option.name())).map(EndpointUri.Part::text);
        EnumSet<FieldTrait> traits = EnumSet.of(FieldTrait.ESSENTIAL);
        FieldMaker.add(traits, FieldTrait.PRESENT, value.isPresent());
        FieldMaker.add(traits, FieldTrait.REQUIRED, option.required());
        return new FormField(new PathTarget(option.name()), FieldMaker.kind(option), FieldMaker.title(option.title()),
                value.orElse(""), "", FieldMaker.help(option), traits);
    }

    /** Where the element writes its parameters; a new one goes there too. */
    private FormField parameter(OptionEntry option, boolean nearby) {
        String name = "parameters." + option.name();
        Optional<Option> below = options.take(name);
        Optional<EndpointUri.Parameter> inQuery = uri.parameter(option.name());
        boolean present = below.isPresent() || inQuery.isPresent();
        boolean query = below.isEmpty() && (inQuery.isPresent() || writesQuery());
        String value = below.map(Option::value).or(() -> inQuery.map(parameter -> parameter.value().text())).orElse("");
        boolean offer = nearby && option.type() != OptionType.OBJECT && !option.deprecated() && offered < FEW;
        offered += offer ? 1 : 0;
        EnumSet<FieldTrait> traits = EnumSet.noneOf(FieldTrait.class);
        FieldMaker.add(traits, FieldTrait.PRESENT, present);
        FieldMaker.add(traits, FieldTrait.REQUIRED, option.required());
        FieldMaker.add(traits, FieldTrait.DEPRECATED, option.deprecated());
        FieldMaker.add(traits, FieldTrait.ESSENTIAL, present || option.required() || offer);
        FieldTarget target = query
                ? new QueryTarget(option.name())
                : new OptionTarget(below.map(Option::name).orElse(name));
        return new FormField(target, FieldMaker.kind(option), FieldMaker.title(option.title()), value, "",
                FieldMaker.help(option), traits);
    }

    private boolean writesQuery() {
        if (options.hasBelow("parameters")) {
            return false;
        }
        return !uri.parameters().isEmpty() || othersWriteQuery();
    }

    /** How most endpoints of the file do it, asked only where this one shows nothing. */
    private boolean othersWriteQuery() {
        int[] count = new int[2];
        document.index().forEach(other -> {
            boolean below = other.options().stream().anyMatch(option -> option.path().getFirst().equals("parameters"));
            boolean query = other.value("uri").filter(text -> text.contains("?")).isPresent();
            count[0] += query ? 1 : 0;
            count[1] += below ? 1 : 0;
        });
        return count[0] > count[1];
    }

    /** Parameters that the component does not know are shown all the same. */
    private void unknownParameters(Optional<ComponentEntry> component, BiConsumer<String, FormField> add) {
        for (EndpointUri.Parameter parameter : uri.parameters()) {
            String name = parameter.name().text();
            if (component.flatMap(known -> known.option(name)).isEmpty()) {
                add.accept("other",
                        new FormField(new QueryTarget(name), FieldKind.TEXT, name, parameter.value().text(), "",
                                Help.NONE, EnumSet.of(FieldTrait.UNKNOWN, FieldTrait.PRESENT, FieldTrait.ESSENTIAL)));
            }
        }
    }
}
