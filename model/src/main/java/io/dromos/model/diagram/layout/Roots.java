package io.dromos.model.diagram.layout;

import io.dromos.model.flow.Branch;
import io.dromos.model.flow.Declaration;
import io.dromos.model.flow.Element;
import io.dromos.model.flow.Route;
import io.dromos.model.flow.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What stands at the top of a file, as rows. Error handling that a file declares beside its only route is attached to
 * that route.
 *
 * @param elements
 *            the element of each row
 */
record Roots(List<Element> elements, List<Block> blocks) {

    private static final Set<String> HANDLERS = Set.of("onException", "errorHandler", "onCompletion");

    static Roots of(List<Element> elements, BlockComposer composer) {
        boolean single = elements.stream().filter(Route.class::isInstance).count() == 1;
        List<TrunkBlock> handlers = new ArrayList<>();
        List<Element> rest = new ArrayList<>();
        for (Element element : elements) {
            if (single && HANDLERS.contains(element.kind())) {
                handlers.add(composer.trunk(element));
            } else {
                rest.add(element);
            }
        }
        List<Block> blocks = new ArrayList<>(rest.size());
        for (Element element : rest) {
            blocks.add(switch (element) {
                case Route route -> handlers.isEmpty()
                        ? composer.route(route)
                        : composer.route(route).with(handlers);
                case Declaration declaration -> composer.declaration(declaration);
                case Step step -> composer.trunk(step);
                case Branch branch -> composer.trunk(branch);
            });
        }
        return new Roots(rest, blocks);
    }
}
