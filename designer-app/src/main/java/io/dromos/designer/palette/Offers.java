package io.dromos.designer.palette;

import io.dromos.designer.editor.StepOffer;
import io.dromos.model.catalog.Catalog;
import io.dromos.model.catalog.CatalogKind;
import io.dromos.model.catalog.CatalogSummary;
import io.dromos.model.catalog.ComponentEntry;
import io.dromos.model.diagram.face.Category;
import io.dromos.model.diagram.face.KindWords;
import io.dromos.model.diagram.face.NodeFaces;
import io.dromos.model.diagram.face.NodeIcon;
import io.dromos.model.edit.StepForms;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the palette offers, made from the catalog. UI thread only. */
public final class Offers {

    /** What flows are mostly made of. */
    private static final List<String> MOST_USED = List.of("choice", "setBody", "setHeader", "to", "component:http",
            "component:kafka", "split", "log", "doTry", "unmarshal");
    /** What a flow begins with. */
    private static final List<String> BEGINNINGS = List.of("from", "component:timer", "component:kafka",
            "component:platform-http", "component:file", "component:seda", "component:quartz", "onException",
            "errorHandler");
    /** Parts that stand inside others; no list of steps takes them alone. */
    private static final Set<String> PARTS = Set.of("when", "otherwise", "doCatch", "doFinally", "onFallback");

    /** {@code direct:start}, or with the word that stands before it in a flow: {@code from direct:start}. */
    private static final Pattern ADDRESS = Pattern
            .compile("(?<use>from |to |)\\s*(?<uri>(?<scheme>[a-z][a-z0-9+.-]*):\\S+)");

    private final Catalog catalog;

    public Offers(Catalog catalog) {
        this.catalog = catalog;
    }

    List<PaletteItem> mostUsed() {
        return named(MOST_USED);
    }

    List<PaletteItem> beginnings() {
        return named(BEGINNINGS);
    }

    private List<PaletteItem> named(List<String> names) {
        return names.stream().map(name -> name.startsWith("component:")
                ? component(name.substring("component:".length()))
                : Optional.of(kind(name, KindWords.of(name), ""))).flatMap(Optional::stream).toList();
    }

    List<PaletteItem> group(PaletteGroup group) {
        if (group == PaletteGroup.BEGINNINGS) {
            return beginnings();
        }
        return catalog.list(CatalogKind.EIP).stream().filter(this::isStep).filter(entry -> !entry.deprecated())
                .filter(entry -> group.holds(NodeFaces.category(entry.name()))).map(this::item).toList();
    }

    /**
     * Best first; what is offered for a flow's beginning if that is asked for. An address, {@code direct:start}, offers
     * itself.
     */
    List<PaletteItem> search(String text, boolean beginnings) {
        if (text.isBlank()) {
            return beginnings ? beginnings() : mostUsed();
        }
        Optional<PaletteItem> address = typed(text.strip());
        if (address.isPresent()) {
            return List.of(address.get());
        }
        return catalog.search(text).stream()
                .filter(entry -> entry.kind() == CatalogKind.COMPONENT || entry.kind() == CatalogKind.EIP)
                .filter(entry -> entry.kind() == CatalogKind.COMPONENT || isStep(entry) != beginnings
                        || isTop(entry))
                .limit(60).map(this::item).toList();
    }

    private Optional<PaletteItem> typed(String text) {
        Matcher typed = ADDRESS.matcher(text);
        if (!typed.matches()) {
            return Optional.empty();
        }
        String use = typed.group("use").strip();
        String uri = typed.group("uri");
        return catalog.component(typed.group("scheme")).map(component -> {
            NodeIcon icon = new NodeIcon.OfComponent(component.summary().name());
            boolean producer = !use.equals("from") && component.use().producer();
            boolean consumer = !use.equals("to") && component.use().consumer();
            return new PaletteItem("address", uri, component.summary().description(), icon, Category.ENDPOINT, use,
                    () -> new StepOffer(uri, icon, Category.ENDPOINT, producer ? StepForms.to(uri) : "",
                            consumer ? StepForms.route(uri) : ""));
        });
    }

    private boolean isStep(CatalogSummary entry) {
        return catalog.stepKinds().contains(entry.name()) && !PARTS.contains(entry.name());
    }

    private boolean isTop(CatalogSummary entry) {
        return catalog.topLevelKinds().contains(entry.name());
    }

    private Optional<PaletteItem> component(String scheme) {
        return catalog.component(scheme).map(entry -> item(entry.summary()));
    }

    private PaletteItem item(CatalogSummary entry) {
        if (entry.kind() != CatalogKind.COMPONENT) {
            return kind(entry.name(), KindWords.of(entry.name()), entry.description());
        }
        NodeIcon icon = new NodeIcon.OfComponent(entry.name());
        return new PaletteItem("component-" + entry.name(), title(entry), entry.description(), icon, Category.ENDPOINT,
                entry.name(), () -> endpoint(entry, icon));
    }

    /** Short names are said as people say them: HTTP, SQL; the note has the scheme. */
    private static String title(CatalogSummary entry) {
        return entry.name().length() <= 4 && !entry.name().equals("file") && !entry.name().equals("mock")
                ? entry.name().toUpperCase(Locale.ROOT)
                : entry.title();
    }

    private PaletteItem kind(String kind, String title, String description) {
        Category category = NodeFaces.category(kind);
        NodeIcon icon = new NodeIcon.OfKind(kind);
        return new PaletteItem("step-" + kind, title, description, icon, category, "",
                () -> new StepOffer(title, icon, category, stepLines(kind), rootLines(kind)));
    }

    private String stepLines(String kind) {
        return catalog.stepKinds().contains(kind) && !PARTS.contains(kind) ? StepForms.of(kind) : "";
    }

    private String rootLines(String kind) {
        if (kind.equals("from") || kind.equals("route")) {
            return StepForms.of("route");
        }
        return catalog.topLevelKinds().contains(kind) && !catalog.stepKinds().contains(kind)
                ? StepForms.of(kind)
                : StepForms.of("route").replace("steps: []", "steps:\n" + indented(stepLines(kind)).stripTrailing());
    }

    private static String indented(String lines) {
        return lines.indent(8);
    }

    private StepOffer endpoint(CatalogSummary entry, NodeIcon icon) {
        Optional<ComponentEntry> component = catalog.component(entry.name());
        String uri = component.map(Offers::address).orElse(entry.name() + ":name");
        boolean producer = component.map(it -> it.use().producer()).orElse(true);
        boolean consumer = component.map(it -> it.use().consumer()).orElse(true);
        return new StepOffer(title(entry), icon, Category.ENDPOINT, producer ? StepForms.to(uri) : "",
                consumer ? StepForms.route(uri) : "");
    }

    /**
     * An address of the component's form, its required parts named; {@code direct:start} begins a flow that is called.
     */
    static String address(ComponentEntry component) {
        String scheme = component.summary().name();
        if (scheme.equals("direct")) {
            return "direct:start";
        }
        StringBuilder path = new StringBuilder();
        List<String> names = component.syntax().names();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            boolean required = component.option(name).filter(option -> option.required()).isPresent();
            if (required || path.isEmpty() && i == names.size() - 1) {
                path.append(path.isEmpty() ? "" : component.syntax().separators().get(i - 1)).append(name);
            }
        }
        return scheme + ":" + path;
    }
}
