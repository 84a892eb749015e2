package io.dromos.model.validation.check;

import io.dromos.model.catalog.Catalog;
import io.dromos.model.catalog.camel.BundledCatalog;
import io.dromos.model.expression.ExpressionChecker;
import io.dromos.model.expression.language.ExpressionCheckers;
import io.dromos.model.validation.FlowCheck;
import io.dromos.model.validation.Validator;
import io.dromos.model.validation.check.advice.ErrorHandlingCheck;
import io.dromos.model.validation.check.advice.FixedAddressCheck;
import io.dromos.model.validation.check.advice.MissingPropertyCheck;
import io.dromos.model.validation.check.advice.SecretInFlowCheck;
import io.dromos.model.validation.check.endpoint.EndpointDirectionCheck;
import io.dromos.model.validation.check.endpoint.MissingPartCheck;
import io.dromos.model.validation.check.endpoint.ParameterGrammarCheck;
import io.dromos.model.validation.check.endpoint.ParameterValueCheck;
import io.dromos.model.validation.check.endpoint.PathValueCheck;
import io.dromos.model.validation.check.endpoint.UnknownComponentCheck;
import io.dromos.model.validation.check.endpoint.UnknownParameterCheck;
import io.dromos.model.validation.check.expression.ExpressionCheck;
import io.dromos.model.validation.check.expression.SeveralExpressionsCheck;
import io.dromos.model.validation.check.link.DanglingLinkCheck;
import io.dromos.model.validation.check.option.MissingOptionCheck;
import io.dromos.model.validation.check.option.OptionGrammarCheck;
import io.dromos.model.validation.check.option.OptionValueCheck;
import io.dromos.model.validation.check.option.UnknownOptionCheck;
import io.dromos.model.validation.check.shape.ShapeCheck;
import io.dromos.model.validation.check.structure.DanglingAliasCheck;
import io.dromos.model.validation.check.structure.DuplicateIdCheck;
import io.dromos.model.validation.check.structure.DuplicateKeyCheck;
import io.dromos.model.validation.check.structure.SeveralKeysCheck;
import io.dromos.model.validation.check.structure.TopLevelOnlyCheck;
import io.dromos.model.validation.check.structure.UnknownKindCheck;
import java.util.List;

/** All checks that Dromos ships. */
public final class StandardChecks {

    private StandardChecks() {
    }

    public static List<FlowCheck> all(Catalog catalog, ExpressionChecker expressions) {
        return List.of(new UnknownKindCheck(catalog), new SeveralKeysCheck(), new DuplicateKeyCheck(),
                new DuplicateIdCheck(), new DanglingAliasCheck(), new TopLevelOnlyCheck(),
                new UnknownOptionCheck(catalog),
                new MissingOptionCheck(),
                new OptionValueCheck(), new OptionGrammarCheck(), new PathValueCheck(catalog),
                new ParameterGrammarCheck(catalog), new UnknownComponentCheck(catalog),
                new UnknownParameterCheck(catalog),
                new MissingPartCheck(catalog), new ParameterValueCheck(catalog), new EndpointDirectionCheck(catalog),
                new ExpressionCheck(expressions), new SeveralExpressionsCheck(catalog), new DanglingLinkCheck(),
                new SecretInFlowCheck(catalog), new FixedAddressCheck(), new ErrorHandlingCheck(),
                new MissingPropertyCheck(), new ShapeCheck(catalog));
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
