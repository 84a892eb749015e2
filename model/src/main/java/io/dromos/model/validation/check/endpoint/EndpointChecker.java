package io.dromos.model.validation.check.endpoint;

import io.dromos.model.catalog.Catalog;
import io.dromos.model.document.FlowDocument;
import io.dromos.model.document.FlowReading;
import io.dromos.model.edit.text.ScalarText;
import io.dromos.model.expression.Expression;
import io.dromos.model.expression.ExpressionChecker;
import io.dromos.model.expression.ExpressionKind;
import io.dromos.model.expression.ExpressionProblem;
import io.dromos.model.expression.TextRange;
import io.dromos.model.expression.endpoint.EndpointUse;
import io.dromos.model.flow.Element;
import io.dromos.model.validation.ElementCheck;
import io.dromos.model.validation.Issue;
import io.dromos.model.validation.site.ElementSites;
import io.dromos.model.validation.site.EndpointSite;
import io.dromos.model.validation.site.ScalarPositions;
import io.dromos.model.validation.site.SiteReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Checks an address while it is typed, by {@link EndpointUse#language()}: the checks of files look at a route that
 * holds nothing else. Parts that may be missing are left to them, for parameters beside the address may give those. Any
 * thread may use it.
 */
public final class EndpointChecker implements ExpressionChecker {

    private static final Set<String> CODES = Set.of("unknown-component", "unknown-component-near", "unknown-parameter",
            "unknown-parameter-near", "only-sends", "only-receives", "no-boolean", "no-integer", "no-number",
            "no-duration", "no-choice", "no-regular-expression", "no-class-name");
    private static final String CRON = "cron-";

    private final Catalog catalog;
    private final List<ElementCheck> checks;

    public EndpointChecker(Catalog catalog) {
        this.catalog = catalog;
        this.checks = List.of(new UnknownComponentCheck(catalog), new EndpointDirectionCheck(catalog),
                new PathValueCheck(catalog), new UnknownParameterCheck(catalog), new ParameterValueCheck(catalog),
                new ParameterGrammarCheck(catalog));
    }

    /** Whether it tells problems of this kind, so that nobody else beside it has to. */
    public static boolean tells(String code) {
        return CODES.contains(code) || code.startsWith(CRON);
    }

    @Override
    public boolean knows(String language) {
        return EndpointUse.of(language).isPresent();
    }

    @Override
    public void warmUp() {
        check(new Expression(EndpointUse.PRODUCER.language(), "log:a?level=INFOO", ExpressionKind.EXPRESSION));
    }

    @Override
    public List<ExpressionProblem> check(Expression expression) {
        String address = expression.text();
        Optional<EndpointUse> use = EndpointUse.of(expression.language());
        if (use.isEmpty() || address.isBlank()
                || !(FlowDocument.read(route(address, use.get())) instanceof FlowReading.Opened(FlowDocument route))) {
            return List.of();
        }
        List<ExpressionProblem> problems = new ArrayList<>();
        route.index().forEach(element -> problems.addAll(problems(element, address)));
        problems.sort(Comparator.comparingInt(problem -> problem.range().start()));
        return List.copyOf(problems);
    }

    private static String route(String address, EndpointUse use) {
        return switch (use) {
            case CONSUMER -> "- from:\n    uri: " + ScalarText.standard(6).fresh(address) + "\n    steps: []\n";
            case PRODUCER -> "- from:\n    uri: direct:a\n    steps:\n      - to:\n          uri: "
                    + ScalarText.standard(12).fresh(address) + "\n";
        };
    }

    private List<ExpressionProblem> problems(Element element, String address) {
        ElementSites sites = SiteReader.read(catalog, element);
        Optional<EndpointSite> site = sites.endpoints().stream()
                .filter(one -> one.uri().text().equals(address)).findFirst();
        List<ExpressionProblem> problems = new ArrayList<>();
        site.ifPresent(typed -> {
            ScalarPositions positions = ScalarPositions.of(typed.scalar());
            checks.forEach(check -> check.check(sites, issue -> problems.add(problem(issue, positions, address))));
        });
        return problems;
    }

    private static ExpressionProblem problem(Issue issue, ScalarPositions positions, String address) {
        TextRange range = issue.within().map(positions::valueOf).orElse(new TextRange(0, address.length()));
        return new ExpressionProblem(range, issue.severity(), issue.code(), issue.message(), false, issue.fixes());
    }
}
