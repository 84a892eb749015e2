package io.dromos.model.expression.simple.grammar;

import io.dromos.model.catalog.Catalog;
import io.dromos.model.catalog.LanguageEntry;
import io.dromos.model.catalog.LanguageEntry.FunctionEntry;
import java.util.List;
import java.util.Optional;

/**
 * The grammar of Simple in one version of Camel. Immutable; any thread may use it.
 *
 * @param functions
 *            as the catalog lists them
 * @param operators
 *            that compare, in the order in which they are tried
 */
public record SimpleGrammar(List<FunctionEntry> functions, List<Operator> operators) {

    public SimpleGrammar {
        functions = List.copyOf(functions);
        operators = List.copyOf(operators);
    }

    public static SimpleGrammar of(Catalog catalog) {
        List<FunctionEntry> functions = catalog.language("simple").map(LanguageEntry::functions).orElse(List.of());
        return new SimpleGrammar(functions, Operators.of(false));
    }

    /** The operator that is spelled here. */
    public Optional<Operator> operatorAt(String text, int at) {
        return Operators.find(operators, text, at);
    }
}
