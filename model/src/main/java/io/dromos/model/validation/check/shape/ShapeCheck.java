package io.dromos.model.validation.check.shape;

import io.dromos.model.expression.Expression;
import io.dromos.model.expression.ExpressionProblem;
import io.dromos.model.expression.ExpressionTyping;
import io.dromos.model.flow.Element;
import io.dromos.model.flow.WeakIdentityCache;
import io.dromos.model.shape.arrival.Arrival;
import io.dromos.model.shape.route.ArrivingShapes;
import io.dromos.model.shape.route.FlowShapes;
import io.dromos.model.validation.CheckedDocument;
import io.dromos.model.validation.DocumentCheck;
import io.dromos.model.validation.Issue;
import io.dromos.model.validation.site.ElementSites;
import io.dromos.model.validation.site.ExpressionSite;
import io.dromos.model.validation.site.ScalarPositions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Expressions read against what arrives where they stand: fields that the message does not have, names that nothing
 * sets, comparisons that can not be meant. What was found in an element is kept while the element lives and the same
 * arrives.
 */
public final class ShapeCheck implements DocumentCheck {

    private final ExpressionTyping typing;
    private final ArrivingShapes shapes;
    private final WeakIdentityCache<Element, Checked> checked = new WeakIdentityCache<>();

    /** Problems by the order of the element's expressions: the expressions themselves would hold the element. */
    private record Checked(Arrival arrival, List<List<ExpressionProblem>> problems) {}

    public ShapeCheck(ExpressionTyping typing, ArrivingShapes shapes) {
        this.typing = typing;
        this.shapes = shapes;
    }

    @Override
    public Reads reads() {
        return Reads.WORKSPACE;
    }

    @Override
    public void check(CheckedDocument document, Consumer<Issue> issues) {
        FlowShapes flow = shapes.of(document.document().flow(), document.surroundings().shapes());
        for (ElementSites sites : document.elements()) {
            if (!sites.expressions().isEmpty()) {
                check(sites, flow.at(sites.element().id()), issues);
            }
        }
    }

    private void check(ElementSites sites, Arrival arrival, Consumer<Issue> issues) {
        List<List<ExpressionProblem>> problems = problems(sites, arrival);
        for (int i = 0; i < problems.size(); i++) {
            if (!problems.get(i).isEmpty()) {
                ExpressionSite site = sites.expressions().get(i);
                ScalarPositions positions = ScalarPositions.of(site.scalar());
                for (ExpressionProblem problem : problems.get(i)) {
                    issues.accept(new Issue(problem.severity(), problem.code(), problem.message(), sites.element(),
                            String.join(".", site.path()), Optional.of(site.scalar()),
                            Optional.of(positions.of(problem.range())), problem.fixes()));
                }
            }
        }
    }

    private List<List<ExpressionProblem>> problems(ElementSites sites, Arrival arrival) {
        Element element = sites.element();
        Optional<Checked> before = checked.find(element)
                .filter(known -> known.arrival() == arrival || known.arrival().equals(arrival));
        if (before.isPresent()) {
            return before.get().problems();
        }
        List<List<ExpressionProblem>> problems = new ArrayList<>();
        for (ExpressionSite site : sites.expressions()) {
            problems.add(asks(element, site) ? typed(site.expression(), arrival) : List.of());
        }
        checked.put(element, new Checked(arrival, List.copyOf(problems)));
        return problems;
    }

    private List<ExpressionProblem> typed(Expression expression, Arrival arrival) {
        return typing.type(expression, arrival.shape()).problems();
    }

    /** Whether the expression reads the message that arrives, and not another one or a part of it. */
    private static boolean asks(Element element, ExpressionSite site) {
        String holder = site.path().getFirst();
        boolean gathered = element.kind().equals("aggregate") && holder.startsWith("completion");
        boolean file = site.expression().text().strip().startsWith("resource:");
        return !gathered && !file && !hasSource(element, site);
    }

    /** {@code source: "header:x"} beside the text makes it read something else than the body. */
    private static boolean hasSource(Element element, ExpressionSite site) {
        List<String> path = site.path();
        return path.getLast().equals("expression") && element.options().stream()
                .anyMatch(option -> option.path().size() == path.size() && option.path().getLast().equals("source")
                        && option.path().subList(0, path.size() - 1).equals(path.subList(0, path.size() - 1)));
    }
}
