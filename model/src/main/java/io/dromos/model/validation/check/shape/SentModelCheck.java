package io.dromos.model.validation.check.shape;

import io.dromos.model.expression.NearestNames;
import io.dromos.model.expression.Severity;
import io.dromos.model.message.Message;
import io.dromos.model.property.Placeholder;
import io.dromos.model.scenario.DataModel;
import io.dromos.model.scenario.Integration;
import io.dromos.model.scenario.ModelShape;
import io.dromos.model.scenario.ScenarioTopics;
import io.dromos.model.shape.route.ArrivingShapes;
import io.dromos.model.shape.route.FlowShapes;
import io.dromos.model.shape.source.ShapeSources;
import io.dromos.model.type.EncodedShape;
import io.dromos.model.type.Shape;
import io.dromos.model.type.ShapeFit;
import io.dromos.model.type.ShapeFit.Misfit;
import io.dromos.model.validation.CheckedDocument;
import io.dromos.model.validation.DocumentCheck;
import io.dromos.model.validation.Issue;
import io.dromos.model.validation.site.ElementSites;
import io.dromos.model.validation.site.EndpointSite;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Bodies that are sent to a scenario, held against the data model that it has for what is sent. A scenario without a
 * model takes anything.
 */
public final class SentModelCheck implements DocumentCheck {

    private final ArrivingShapes shapes;

    /**
     * @param shapes
     *            shared with other checks, for each walk through the routes costs
     */
    public SentModelCheck(ArrivingShapes shapes) {
        this.shapes = shapes;
    }

    @Override
    public Reads reads() {
        return Reads.WORKSPACE;
    }

    @Override
    public void check(CheckedDocument document, Consumer<Issue> issues) {
        ShapeSources sources = document.surroundings().shapes();
        if (sources.integrations().isEmpty()) {
            return;
        }
        FlowShapes flow = shapes.of(document.document().flow(), sources);
        for (ElementSites sites : document.elements()) {
            for (EndpointSite site : sites.endpoints()) {
                if (!site.consumer() && sites.element().value("variableSend").isEmpty()) {
                    model(site, sources).ifPresent(
                            model -> check(sites, site, flow.at(sites.element().id()).body(), model, issues));
                }
            }
        }
    }

    private static Optional<Shape> model(EndpointSite site, ShapeSources sources) {
        return Placeholder.in(site.scalar().value()).stream()
                .flatMap(found -> ScenarioTopics.use(found.name()).stream()).findFirst()
                .flatMap(use -> sources.integrations().stream()
                        .filter(each -> each.identifier().equals(use.integration())).findFirst()
                        .flatMap(integration -> model(integration, use)));
    }

    private static Optional<Shape> model(Integration integration, ScenarioTopics.Use use) {
        Optional<DataModel> model = integration.scenario(use.scenario())
                .map(scenario -> scenario.model(use.direction()));
        return model.filter(known -> !known.properties().isEmpty()).map(new ModelShape(integration)::of);
    }

    private static void check(ElementSites sites, EndpointSite site, Shape body, Shape model,
            Consumer<Issue> issues) {
        Shape content = body instanceof EncodedShape(String format, Shape inner) && format.equals("json")
                ? inner
                : body;
        for (Misfit misfit : ShapeFit.of(content, model)) {
            issues.accept(new Issue(Severity.WARNING, code(misfit), message(misfit), sites.element(),
                    String.join(".", site.path()), Optional.of(site.scalar()), Optional.empty(), List.of()));
        }
    }

    private static String code(Misfit misfit) {
        return switch (misfit.way()) {
            case UNNAMED -> "sent-field-unnamed";
            case MISSING -> "sent-field-missing";
            case TYPE -> misfit.path().isEmpty() ? "sent-body-type" : "sent-field-type";
            case CONSTANT -> "sent-field-constant";
        };
    }

    private static Message message(Misfit misfit) {
        String field = misfit.path();
        String wanted = String.join(", ", misfit.wanted());
        return switch (misfit.way()) {
            case UNNAMED -> NearestNames.of(field.substring(field.lastIndexOf('.') + 1), misfit.wanted()).stream()
                    .findFirst().map(near -> Message.of("check.sent-field-unnamed-near", field, near))
                    .orElseGet(() -> Message.of("check.sent-field-unnamed", field));
            case MISSING -> Message.of("check.sent-field-missing", field);
            case TYPE -> field.isEmpty()
                    ? Message.of("check.sent-body-type", misfit.actual(), wanted)
                    : Message.of("check.sent-field-type", field, misfit.actual(), wanted);
            case CONSTANT -> Message.of("check.sent-field-constant", field, misfit.actual(), wanted);
        };
    }
}
