package io.dromos.model.validation.check;

import io.dromos.model.catalog.Catalog;
import io.dromos.model.catalog.camel.BundledCatalog;
import io.dromos.model.expression.ExpressionChecker;
import io.dromos.model.expression.ExpressionTyping;
import io.dromos.model.expression.language.ExpressionCheckers;
import io.dromos.model.shape.route.ArrivingShapes;
import io.dromos.model.shape.typing.ExpressionTypings;
import io.dromos.model.validation.FlowCheck;
import io.dromos.model.validation.Validator;
import io.dromos.model.validation.check.advice.ErrorHandlingCheck;
import io.dromos.model.validation.check.advice.FixedAddressCheck;
import io.dromos.model.validation.check.advice.MissingPropertyCheck;
import io.dromos.model.validation.check.advice.SecretInFlowCheck;
import io.dromos.model.validation.check.declaration.BeanCheck;
import io.dromos.model.validation.check.declaration.KameletCheck;
import io.dromos.model.validation.check.declaration.PipeCheck;
import io.dromos.model.validation.check.declaration.RestVerbCheck;
import io.dromos.model.validation.check.declaration.TemplatedRouteCheck;
import io.dromos.model.validation.check.endpoint.EndpointDirectionCheck;
import io.dromos.model.validation.check.endpoint.EndpointFormCheck;
import io.dromos.model.validation.check.endpoint.MissingPartCheck;
import io.dromos.model.validation.check.endpoint.ParameterGrammarCheck;
import io.dromos.model.validation.check.endpoint.ParameterValueCheck;
import io.dromos.model.validation.check.endpoint.PathValueCheck;
import io.dromos.model.validation.check.endpoint.UnknownComponentCheck;
import io.dromos.model.validation.check.endpoint.UnknownParameterCheck;
import io.dromos.model.validation.check.expression.EmptyExpressionCheck;
import io.dromos.model.validation.check.expression.ExpressionCheck;
import io.dromos.model.validation.check.expression.LanguageNameCheck;
import io.dromos.model.validation.check.expression.SeveralExpressionsCheck;
import io.dromos.model.validation.check.link.DanglingLinkCheck;
import io.dromos.model.validation.check.link.DuplicateConsumerCheck;
import io.dromos.model.validation.check.link.UnknownBeanCheck;
import io.dromos.model.validation.check.option.MissingOptionCheck;
import io.dromos.model.validation.check.option.NeededOptionCheck;
import io.dromos.model.validation.check.option.OneKindCheck;
import io.dromos.model.validation.check.option.PartOptionCheck;
import io.dromos.model.validation.check.option.PlaceholderCheck;
import io.dromos.model.validation.check.option.OptionGrammarCheck;
import io.dromos.model.validation.check.option.OptionValueCheck;
import io.dromos.model.validation.check.option.UnknownOptionCheck;
import io.dromos.model.validation.check.option.ValueFormCheck;
import io.dromos.model.validation.check.shape.SentModelCheck;
import io.dromos.model.validation.check.shape.ShapeCheck;
import io.dromos.model.validation.check.structure.DanglingAliasCheck;
import io.dromos.model.validation.check.structure.DeclarationOrderCheck;
import io.dromos.model.validation.check.structure.DuplicateIdCheck;
import io.dromos.model.validation.check.structure.DuplicateKeyCheck;
import io.dromos.model.validation.check.structure.EmptyRouteCheck;
import io.dromos.model.validation.check.structure.FileFormCheck;
import io.dromos.model.validation.check.structure.SeveralKeysCheck;
import io.dromos.model.validation.check.structure.StartupOrderCheck;
import io.dromos.model.validation.check.structure.TopLevelOnlyCheck;
import io.dromos.model.validation.check.structure.UnknownKindCheck;
import java.util.List;
import java.util.stream.Stream;

/** All checks that Dromos ships. */
public final class StandardChecks {

    private StandardChecks() {
    }

    public static List<FlowCheck> all(Catalog catalog, ExpressionChecker expressions) {
        return Stream.of(structure(catalog), declarations(catalog), options(catalog), endpoints(catalog),
                expressions(catalog, expressions), advice(catalog), shapes(catalog)).flatMap(List::stream).toList();
    }

    private static List<FlowCheck> structure(Catalog catalog) {
        return List.of(new UnknownKindCheck(catalog), new SeveralKeysCheck(), new DuplicateKeyCheck(),
                new DuplicateIdCheck(), new DanglingAliasCheck(), new TopLevelOnlyCheck(), new DeclarationOrderCheck(),
                new FileFormCheck(catalog), new EmptyRouteCheck(), new StartupOrderCheck());
    }

    private static List<FlowCheck> declarations(Catalog catalog) {
        return List.of(new RestVerbCheck(), new BeanCheck(), new TemplatedRouteCheck(), new KameletCheck(catalog),
                new PipeCheck());
    }

    private static List<FlowCheck> options(Catalog catalog) {
        return List.of(new ValueFormCheck(catalog), new UnknownOptionCheck(catalog), new MissingOptionCheck(),
                new NeededOptionCheck(), new OneKindCheck(), new PartOptionCheck(catalog), new PlaceholderCheck(),
                new OptionValueCheck(),
                new OptionGrammarCheck());
    }

    private static List<FlowCheck> endpoints(Catalog catalog) {
        return List.of(new EndpointFormCheck(catalog), new PathValueCheck(catalog), new ParameterGrammarCheck(catalog),
                new UnknownComponentCheck(catalog), new UnknownParameterCheck(catalog), new MissingPartCheck(catalog),
                new ParameterValueCheck(catalog), new EndpointDirectionCheck(catalog), new DanglingLinkCheck(),
                new DuplicateConsumerCheck(), new UnknownBeanCheck());
    }

    private static List<FlowCheck> expressions(Catalog catalog, ExpressionChecker expressions) {
        return List.of(new ExpressionCheck(expressions), new EmptyExpressionCheck(), new LanguageNameCheck(catalog),
                new SeveralExpressionsCheck(catalog));
    }

    private static List<FlowCheck> advice(Catalog catalog) {
        return List.of(new SecretInFlowCheck(catalog), new FixedAddressCheck(), new ErrorHandlingCheck(),
                new MissingPropertyCheck());
    }

    private static List<FlowCheck> shapes(Catalog catalog) {
        ExpressionTyping typing = new ExpressionTypings(catalog);
        ArrivingShapes shapes = new ArrivingShapes(catalog, typing);
        return List.of(new ShapeCheck(typing, shapes), new SentModelCheck(shapes));
    }

    /** A validator with all of them, for one document. The checks themselves are shared. */
    public static Validator validator() {
        return new Validator(BundledCatalog.shared(), Shared.CHECKS);
    }

    /** Made when first needed, for Camel's parser takes a moment to come up. */
    private static final class Shared {
        static final List<FlowCheck> CHECKS = all(BundledCatalog.shared(),
                ExpressionCheckers.standard(BundledCatalog.shared()));
    }
}
