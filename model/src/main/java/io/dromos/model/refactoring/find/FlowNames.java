package io.dromos.model.refactoring.find;

import io.dromos.model.catalog.Catalog;
import io.dromos.model.document.FlowDocument;
import io.dromos.model.document.FlowReading;
import io.dromos.model.expression.Expression;
import io.dromos.model.expression.ExpressionKind;
import io.dromos.model.expression.TextRange;
import io.dromos.model.flow.Element;
import io.dromos.model.refactoring.FileRenaming;
import io.dromos.model.refactoring.NameUse;
import io.dromos.model.refactoring.Renaming;
import io.dromos.model.source.SourceNode;
import io.dromos.model.source.YamlScalar;
import io.dromos.model.validation.site.ElementSites;
import io.dromos.model.validation.site.EndpointSite;
import io.dromos.model.validation.site.ExpressionSite;
import io.dromos.model.validation.site.ScalarPositions;
import io.dromos.model.validation.site.SiteReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds the uses of a name in a flow's text. Any thread may use it; its time grows with the text. */
public final class FlowNames {

    private final Catalog catalog;
    private final ExpressionNames expressions;

    public FlowNames(Catalog catalog) {
        this.catalog = catalog;
        this.expressions = new ExpressionNames(catalog);
    }

    /** All uses; empty where the text is no flow that can be read. */
    public Optional<FileRenaming> search(String file, String text, Renaming renaming) {
        return FlowDocument.read(text) instanceof FlowReading.Opened(FlowDocument document)
                ? Optional.of(new Search(document, renaming).uses(file))
                : Optional.empty();
    }

    /** One search through one document. */
    private final class Search {

        private final FlowDocument document;
        private final Renaming renaming;
        /** By their start: a name that is found twice is one use. */
        private final Map<Integer, NamePlace> found = new TreeMap<>();

        Search(FlowDocument document, Renaming renaming) {
            this.document = document;
            this.renaming = renaming;
        }

        FileRenaming uses(String file) {
            document.index().forEach(element -> element(SiteReader.read(catalog, element)));
            List<NameUse> uses = found.values().stream().map(place -> place.use(document.text(),
                    document.index().positionAt(place.range().start()).line(), renaming.newName())).toList();
            return new FileRenaming(file, document.text(), renaming.newName(), uses);
        }

        private void element(ElementSites sites) {
            Element element = sites.element();
            OptionNamePlaces.scalars(sites, renaming).forEach(scalar -> whole(element, scalar));
            for (EndpointSite site : sites.endpoints()) {
                endpoint(element, site);
            }
            for (ExpressionSite site : sites.expressions()) {
                expressions.places(site.expression(), renaming)
                        .forEach(place -> add(element, site.scalar(), place));
            }
        }

        private void endpoint(Element element, EndpointSite site) {
            switch (renaming.thing()) {
                case ENDPOINT -> {
                    EndpointNames.inAddress(site, renaming).ifPresent(place -> add(element, site.scalar(), place));
                    EndpointNames.inParameters(site, renaming).ifPresent(scalar -> whole(element, scalar));
                }
                case ROUTE -> site.uri().parameter("routeId")
                        .filter(parameter -> parameter.value().text().equals(renaming.from()))
                        .ifPresent(parameter -> add(element, site.scalar(),
                                new NamePlace(parameter.value().range(), true)));
                case HEADER, EXCHANGE_PROPERTY, VARIABLE, FIELD -> {
                    Expression address = new Expression("simple", site.scalar().value(), ExpressionKind.EXPRESSION);
                    if (address.text().contains("${")) {
                        expressions.places(address, renaming).forEach(place -> add(element, site.scalar(), place));
                    }
                }
            }
        }

        private void whole(Element element, YamlScalar scalar) {
            add(element, scalar, new NamePlace(new TextRange(0, scalar.value().length()), true));
        }

        private void add(Element element, YamlScalar scalar, NamePlace place) {
            int start = document.index().offsetOf(element, (SourceNode) scalar);
            TextRange written = ScalarPositions.of(scalar).of(place.range());
            NamePlace inFile = new NamePlace(written, place.certain()).shifted(start);
            boolean same = inFile.range().of(document.text()).equals(renaming.oldName());
            if (same) {
                found.merge(inFile.range().start(), inFile, (one, other) -> one.certain() ? one : other);
            }
        }
    }
}
