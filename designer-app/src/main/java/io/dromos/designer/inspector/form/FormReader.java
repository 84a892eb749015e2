package io.dromos.designer.inspector.form;

import io.dromos.designer.inspector.form.FieldTarget.DataFormatTarget;
import io.dromos.designer.inspector.form.FieldTarget.SourceTarget;
import io.dromos.designer.inspector.form.FormField.Help;
import io.dromos.model.catalog.Catalog;
import io.dromos.model.catalog.EipEntry;
import io.dromos.model.catalog.OptionEntry;
import io.dromos.model.catalog.OptionType;
import io.dromos.model.document.FlowDocument;
import io.dromos.model.flow.Branch;
import io.dromos.model.flow.Declaration;
import io.dromos.model.flow.Element;
import io.dromos.model.flow.Route;
import io.dromos.model.flow.Slot;
import io.dromos.model.flow.Step;
import io.dromos.model.flow.Structure;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads an element as a form: every option that the catalog has for it, and every one that the file has. */
public final class FormReader {

    private static final int DEEPEST = 2;
    /** What a route says of itself, in this order; all else only some routes say. */
    private static final List<String> OF_ROUTES = List.of("id", "description");

    private final Catalog catalog;

    public FormReader(Catalog catalog) {
        this.catalog = catalog;
    }

    public Form read(FlowDocument document, Element element) {
        Optional<EipEntry> entry = entry(element);
        return entry.map(known -> new Reading(document, element, known).form())
                .orElseGet(() -> unknown(document, element));
    }

    /** What the catalog says of an element. */
    public Optional<EipEntry> entry(Element element) {
        return switch (element) {
            case Step.OpaqueStep _ -> Optional.empty();
            case Declaration bean when bean.kind().equals("bean") -> catalog.definition("BeanFactoryDefinition");
            case Declaration declaration when Structure.isResource(declaration.kind()) -> Optional.empty();
            case Route _,Step _,Branch _,Declaration _ -> catalog.eip(element.kind());
        };
    }

    private static Form unknown(FlowDocument document, Element element) {
        String source = document.index().rangeOf(element).of(document.text());
        FormField raw = new FormField(new SourceTarget(), FieldKind.SOURCE, "Source", source, "yaml", Help.NONE,
                EnumSet.of(FieldTrait.PRESENT, FieldTrait.ESSENTIAL));
        return new Form(List.of(new FormGroup("", false, List.of(raw))));
    }

    /** One reading of one element. */
    private final class Reading {

        private final FlowDocument document;
        private final Element element;
        private final EipEntry entry;
        private final PresentOptions options;
        private final ExpressionFields expressions;
        private final Set<String> slots = new HashSet<>();
        private final Map<String, List<FormField>> groups = new LinkedHashMap<>();

        Reading(FlowDocument document, Element element, EipEntry entry) {
            this.document = document;
            this.element = element;
            this.entry = entry;
            this.options = new PresentOptions(element);
            this.expressions = new ExpressionFields(catalog, element, options);
            slots.addAll(Structure.branchesOf(element.kind()));
            element.slots().stream().map(Slot::name).forEach(slots::add);
            slots.addAll(Set.of("steps", "from"));
        }

        Form form() {
            groups.put("", new ArrayList<>());
            boolean endpoint = Structure.isEndpoint(element.kind());
            if (endpoint) {
                new EndpointFields(catalog, document, element, options).read(expressions, this::add);
            }
            dataFormat();
            for (OptionEntry option : entry.options()) {
                boolean ofEndpoint = endpoint && Set.of("uri", "parameters").contains(option.name());
                if (!slots.contains(option.name()) && !ofEndpoint && !isDataFormat(option)) {
                    option(option, "", option.group(), 0);
                }
            }
            expressions.ofLanguage().forEach(field -> add("expression", field));
            expressions.others().forEach(field -> add("", field));
            options.left().forEach(option -> add("other", FieldMaker.unknown(option)));
            return new Form(GroupOrder.groups(groups, element instanceof Route ? OF_ROUTES : List.of()));
        }

        private void add(String group, FormField field) {
            groups.computeIfAbsent(group.equals("common") ? "" : group, key -> new ArrayList<>())
                    .add(weighed(group, field));
        }

        /** The catalog calls common what few routes and few formats say. */
        private FormField weighed(String group, FormField field) {
            if (element instanceof Route && OF_ROUTES.contains(field.key())) {
                return field.essential();
            }
            return element instanceof Route || group.equals("format") ? field.essentialIfPresent() : field;
        }

        private void option(OptionEntry option, String prefix, String group, int depth) {
            String name = prefix + option.name();
            boolean incidental = option.hidden() || !prefix.isEmpty() && option.name().equals("id");
            if (incidental && !options.isThere(name)) {
                return;
            }
            switch (option.type()) {
                case STEPS -> {
                    // Drawn on the canvas.
                }
                case EXPRESSION -> add(group, expressions.field(option, name.equals("expression") ? "" : name));
                case ARRAY -> items(option, name, group);
                case OBJECT -> object(option, name, group, depth);
                case STRING, BOOLEAN, INTEGER, NUMBER, DURATION, ENUM -> add(group, expressions.isThere(name)
                        ? expressions.field(option, name)
                        : FieldMaker.plain(option, name, options.take(name)));
            }
        }

        /** The items of a list of texts, and one more place while the list is there. */
        private void items(OptionEntry option, String name, String group) {
            List<String> items = options.below(name);
            for (String item : items) {
                add(group, FieldMaker.plain(option, item, options.take(item)));
            }
            if (!items.isEmpty() || options.take(name).isPresent()) {
                add(group, FieldMaker.plain(option, name + "." + items.size(), Optional.empty()));
            }
        }

        private void object(OptionEntry option, String name, String group, int depth) {
            Optional<EipEntry> below = option.reference().isEmpty()
                    ? Optional.empty()
                    : catalog.definition(option.reference());
            if (below.flatMap(EipEntry::expression).isPresent()) {
                add(group, expressions.field(option, name));
            } else if (below.isPresent() && depth < DEEPEST && !options.isThere(name)) {
                boolean there = options.hasBelow(name);
                for (OptionEntry inner : below.get().options()) {
                    if (inner.type() != OptionType.STEPS && (there || depth == 0)) {
                        option(inner, name + ".", FieldMaker.title(option.title()), depth + 1);
                    }
                }
            } else if (below.isEmpty() && !options.hasBelow(name) || options.isThere(name)) {
                add(group, FieldMaker.plain(option, name, options.take(name)));
            }
        }

        private boolean isDataFormat(OptionEntry option) {
            return takesDataFormat() && option.type() == OptionType.OBJECT && option.reference().endsWith("DataFormat");
        }

        private boolean takesDataFormat() {
            return element.kind().equals("marshal") || element.kind().equals("unmarshal");
        }

        private void dataFormat() {
            if (!takesDataFormat()) {
                return;
            }
            List<OptionEntry> formats = entry.options().stream().filter(this::isDataFormat).toList();
            Optional<OptionEntry> present = formats.stream()
                    .filter(format -> options.isThere(format.name()) || options.hasBelow(format.name())).findFirst();
            String chosen = present.map(OptionEntry::name).orElse("");
            add("", new FormField(new DataFormatTarget(chosen), FieldKind.DATA_FORMAT, "Data format", chosen, "",
                    new Help("What the message is written in.", "", formats.stream().map(OptionEntry::name).toList()),
                    EnumSet.of(FieldTrait.REQUIRED, FieldTrait.PRESENT, FieldTrait.ESSENTIAL)));
            present.ifPresent(format -> {
                options.take(format.name());
                catalog.definition(format.reference()).ifPresent(definition -> definition.options()
                        .forEach(inner -> option(inner, format.name() + ".", "format", 1)));
            });
        }
    }
}
