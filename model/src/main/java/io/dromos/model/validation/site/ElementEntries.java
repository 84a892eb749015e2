package io.dromos.model.validation.site;

import io.dromos.model.catalog.Catalog;
import io.dromos.model.catalog.CatalogKind;
import io.dromos.model.catalog.CatalogSummary;
import io.dromos.model.catalog.EipEntry;
import io.dromos.model.catalog.EipEntry.Role;
import io.dromos.model.flow.Branch;
import io.dromos.model.flow.Declaration;
import io.dromos.model.flow.Element;
import io.dromos.model.flow.Route;
import io.dromos.model.flow.Step;
import io.dromos.model.flow.Structure;
import java.util.Optional;
import java.util.Set;

/** What the catalog knows of an element. */
public final class ElementEntries {

    /** Parts of Kubernetes resources and lists: their keys are not those of the DSL's element of the same name. */
    private static final Set<String> FOREIGN = Set.of("source", "sink", "step", "beans", "dataFormats", "");

    private ElementEntries() {
    }

    /** The entry; missing for foreign sources, unknown kinds and routes that are written as {@code from} alone. */
    public static Optional<EipEntry> of(Catalog catalog, Element element) {
        return switch (element) {
            case Route route -> route.source().entry().flatMap(entry -> catalog.eip("route"));
            case Declaration declaration -> declaration(catalog, declaration.kind());
            case Step.OpaqueStep _ -> Optional.empty();
            case Step step -> catalog.eip(step.kind());
            case Branch branch -> catalog.eip(branch.kind());
        };
    }

    /** Whether an element's source is not Camel's DSL, so that the DSL's checks do not apply. */
    public static boolean foreign(Element element) {
        return element instanceof Declaration
                && (FOREIGN.contains(element.kind()) || Structure.isResource(element.kind()));
    }

    private static Optional<EipEntry> declaration(Catalog catalog, String kind) {
        if (FOREIGN.contains(kind) || Structure.isResource(kind)) {
            return Optional.empty();
        }
        return kind.equals("bean") ? catalog.definition("BeanFactoryDefinition") : catalog.eip(kind);
    }

    /** A language as the owner of the keys beside its expression. */
    static Optional<EipEntry> language(Catalog catalog, String language) {
        return catalog.language(language).map(entry -> new EipEntry(
                new CatalogSummary(CatalogKind.EIP, entry.name(), entry.title(), entry.description(), entry.labels(),
                        entry.deprecated()),
                entry.options(), Role.PART, "expression", false));
    }
}
