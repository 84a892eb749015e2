package io.dromos.model.edit.text;

import io.dromos.model.catalog.OptionKind;
import io.dromos.model.catalog.camel.BundledCatalog;
import io.dromos.model.document.FlowDocument;
import io.dromos.model.flow.Element;
import io.dromos.model.flow.Option;
import io.dromos.model.flow.Route;
import io.dromos.model.flow.Slot;
import io.dromos.model.flow.Structure;
import io.dromos.model.source.SourceNode;
import io.dromos.model.source.SourceToken;
import io.dromos.model.source.TextEdit;
import io.dromos.model.source.YamlAlias;
import io.dromos.model.source.YamlComposite;
import io.dromos.model.source.YamlEntry;
import io.dromos.model.source.YamlItem;
import io.dromos.model.source.YamlMapping;
import io.dromos.model.source.YamlScalar;
import io.dromos.model.source.YamlSequence;
import java.util.List;
import java.util.Optional;

/** Plans how options are set, added and removed so that only their own lines change. One document, any thread. */
public final class OptionEdits {

    private static final String PARAMETERS = "parameters.";

    private final FlowDocument document;
    private final SourceLines lines;

    public OptionEdits(FlowDocument document) {
        this.document = document;
        this.lines = new SourceLines(document);
    }

    /** Sets an option by its name as the outline gives it, or adds it where it is absent. */
    public Plan set(Element element, String name, String value) {
        Optional<Option> present = element.option(name);
        if (isTwice(element, name)) {
            return Plan.refused("edit.option-twice", element.kind(), name);
        }
        if (present.isPresent()) {
            return replace(element, present.get(), value);
        }
        Optional<Option> address = addressWithQuery(element, name);
        if (address.isPresent()) {
            return replace(element, address.get(),
                    new QueryText(address.get().value()).with(parameter(name), value));
        }
        List<String> path = List.of(name.split("\\."));
        return new OptionAddition(lines, element).add(path, value);
    }

    /** The address whose query takes the parameter: Camel refuses a map of parameters beside it. */
    private static Optional<Option> addressWithQuery(Element element, String name) {
        int map = name.lastIndexOf(PARAMETERS);
        boolean isParameter = map == 0 || map > 0 && name.charAt(map - 1) == '.';
        return isParameter
                ? element.option(name.substring(0, map) + "uri")
                        .filter(address -> new QueryText(address.value()).isPresent())
                : Optional.empty();
    }

    private static String parameter(String name) {
        return name.substring(name.lastIndexOf(PARAMETERS) + PARAMETERS.length());
    }

    private Plan replace(Element element, Option option, String value) {
        return switch (option.node()) {
            case YamlScalar scalar -> replaceScalar(element, scalar, value);
            case YamlAlias alias -> replaceAtAnchor(alias, value);
            case YamlComposite empty -> Plan.of(new TextEdit(lines.offset(element, empty), empty.length(),
                    lines.scalars(true, true, 0).fresh(value)));
            case SourceToken _ -> throw new IllegalStateException("a token is no value");
        };
    }

    private Plan replaceScalar(Element element, YamlScalar scalar, String value) {
        int offset = lines.offset(element, scalar);
        return Plan.of(scalarEdit(scalar, offset, keyColumn(element, scalar), lines.inFlow(element, scalar), value));
    }

    private TextEdit scalarEdit(YamlScalar scalar, int offset, int keyColumn, boolean inFlow, String value) {
        boolean singleLine = !scalar.style().isBlock() && lines.wordsFollow(offset + scalar.length());
        ScalarText writer = scalar.style().isBlock()
                ? new ScalarText(lines.hand(), inFlow, singleLine, contentColumn(scalar, keyColumn))
                : lines.scalars(inFlow, singleLine, keyColumn);
        String written = writer.inPlaceOf(scalar, value);
        boolean needsSpace = scalar.isAbsent() && offset > 0
                && !Character.isWhitespace(lines.text().charAt(offset - 1));
        int end = offset + scalar.length();
        // Blanks at the end of the line would become part of a block.
        while (written.indexOf('\n') >= 0 && end < lines.text().length()
                && " \t".indexOf(lines.text().charAt(end)) >= 0) {
            end++;
        }
        return new TextEdit(offset, end - offset, lines.closed(needsSpace ? " " + written : written, end));
    }

    private int contentColumn(YamlScalar block, int keyColumn) {
        return block.text().lines().skip(1).filter(line -> !line.isBlank()).findFirst()
                .map(line -> line.length() - line.stripLeading().length()).filter(column -> column > keyColumn)
                .orElse(keyColumn + lines.hand().indent());
    }

    /** What an alias shows is edited at its anchor. */
    private Plan replaceAtAnchor(YamlAlias alias, String value) {
        Optional<YamlComposite> anchored = anchored(document.source().root(), alias.name());
        Optional<SourceNode> target = anchored.map(OptionEdits::valueOf);
        if (target.orElse(null) instanceof YamlScalar scalar) {
            int offset = offsetIn(document.source().root(), scalar);
            int column = lines.startColumn(anchored.get(), offsetIn(document.source().root(), anchored.get()));
            return Plan.of(scalarEdit(scalar, offset, column, false, value));
        }
        return Plan.refused("edit.alias-of-block", alias.name());
    }

    private static SourceNode valueOf(YamlComposite holder) {
        return holder instanceof YamlEntry entry ? entry.value() : ((YamlItem) holder).value();
    }

    private static Optional<YamlComposite> anchored(SourceNode node, String anchor) {
        if (node instanceof YamlEntry entry && entry.anchor().equals(anchor)
                || node instanceof YamlItem item && item.anchor().equals(anchor)) {
            return Optional.of((YamlComposite) node);
        }
        return node.parts().stream().map(part -> anchored(part, anchor)).flatMap(Optional::stream).findFirst();
    }

    private static int offsetIn(SourceNode root, SourceNode target) {
        List<SourceNode> chain = SourceLines.chain(root, target);
        int offset = 0;
        for (int i = 0; i + 1 < chain.size(); i++) {
            for (SourceNode part : chain.get(i).parts()) {
                if (part == chain.get(i + 1)) {
                    break;
                }
                offset += part.length();
            }
        }
        return offset;
    }

    /** Column of the key or dash whose value the node is. */
    private int keyColumn(Element element, SourceNode node) {
        List<SourceNode> chain = SourceLines.chain(element.source().holder(), node);
        for (int i = chain.size() - 2; i >= 0; i--) {
            if (chain.get(i) instanceof YamlEntry || chain.get(i) instanceof YamlItem) {
                YamlComposite holder = (YamlComposite) chain.get(i);
                return lines.startColumn(holder, lines.offset(element, holder));
            }
        }
        return 0;
    }

    /** Removes an option; the last one of a map or list leaves it empty. */
    public Plan remove(Element element, String name) {
        Optional<Option> present = element.option(name);
        if (present.isEmpty()) {
            return removeFromQuery(element, name)
                    .orElseGet(() -> Plan.refused("edit.no-option", element.kind(), name));
        }
        if (isTwice(element, name)) {
            return Plan.refused("edit.option-twice", element.kind(), name);
        }
        Option option = present.get();
        if (Structure.needs(element.kind(), name) || isPartOfAddress(element, name)) {
            return Plan.refused("edit.option-needed", element.kind(), name);
        }
        if (option.shorthand()) {
            return Plan.of(new TextEdit(lines.offset(element, option.node()), option.node().length(), "{}"));
        }
        List<SourceNode> chain = SourceLines.chain(element.source().holder(), option.node());
        return new Removal(lines, node -> lines.offset(element, node), false).remove(chain.get(chain.size() - 3),
                (YamlComposite) chain.get(chain.size() - 2));
    }

    /** Whether Camel puts an address together from its scheme and this parameter, and refuses it without. */
    private static boolean isPartOfAddress(Element element, String name) {
        return Structure.isEndpoint(element.kind()) && name.startsWith(PARAMETERS)
                && element.value("uri").flatMap(BundledCatalog.shared()::component)
                        .flatMap(component -> component.option(parameter(name)))
                        .filter(option -> option.kind() == OptionKind.PATH && option.required()
                                && option.defaultValue().isEmpty())
                        .isPresent();
    }

    private Optional<Plan> removeFromQuery(Element element, String name) {
        return addressWithQuery(element, name).filter(address -> new QueryText(address.value()).has(parameter(name)))
                .map(address -> replace(element, address,
                        new QueryText(address.value()).without(parameter(name))));
    }

    /** Whether a key stands twice, so that nobody can tell which one is meant. */
    private static boolean isTwice(Element element, String name) {
        return element.options().stream().filter(option -> option.name().equals(name)).limit(2).count() > 1;
    }

    /** Whether a route is written {@code - from:} alone, without options of its own. */
    static boolean isBare(Element element) {
        return element instanceof Route && element.source().entry().isEmpty();
    }

    static List<SourceNode> slotNodes(Element element) {
        return element.slots().stream().map(Slot::node).toList();
    }

    static String mainOption(String key) {
        return Structure.shorthand(key).orElse("expression");
    }

    static boolean isAbsent(SourceNode node) {
        return node instanceof YamlScalar scalar && scalar.isAbsent();
    }

    static boolean isEmptyFlow(SourceNode node) {
        return node instanceof YamlMapping mapping && mapping.isFlow() && mapping.entries().isEmpty()
                || node instanceof YamlSequence sequence && sequence.isFlow() && sequence.items().isEmpty();
    }
}
