package io.dromos.designer.expression;

import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.designer.ui.input.PlaceKnowledge;
import io.dromos.model.catalog.Catalog;
import io.dromos.model.catalog.camel.BundledCatalog;
import io.dromos.model.expression.Expression;
import io.dromos.model.expression.ExpressionKind;
import io.dromos.model.expression.ExpressionProblem;
import io.dromos.model.expression.KnownNames;
import io.dromos.model.shape.typing.ExpressionTypings;
import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogSupportTest {

    private final Catalog catalog = BundledCatalog.shared();
    private final CatalogSupport support = new CatalogSupport(catalog, new ExpressionTypings(catalog));

    @Test
    void aPlaceholderStandsForWhatWillBeThere() {
        assertThat(check("${header.total} >= {{limit}}")).isEmpty();
        assertThat(check("${heder.total} >= {{limit}}")).hasSize(1);
    }

    private List<ExpressionProblem> check(String text) {
        return support.check(new Expression("simple", text, ExpressionKind.PREDICATE),
                PlaceKnowledge.of(KnownNames.NONE));
    }
}
