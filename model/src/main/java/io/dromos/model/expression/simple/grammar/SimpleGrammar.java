package io.dromos.model.expression.simple.grammar;

import io.dromos.model.catalog.Catalog;
import io.dromos.model.catalog.LanguageEntry;
import io.dromos.model.catalog.LanguageEntry.FunctionEntry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The grammar of Simple in one version of Camel. Immutable; any thread may use it. */
public final class SimpleGrammar {

    private final List<FunctionEntry> functions;
    private final List<FunctionRule> rules;
    private final Map<Character, List<FunctionRule>> rulesByLetter = new HashMap<>();
    private final List<Operator> operators;
    private final Set<String> names = new TreeSet<>();

    private SimpleGrammar(List<FunctionEntry> functions, List<Operator> operators) {
        this.functions = List.copyOf(functions);
        this.rules = List.copyOf(FunctionRules.of(functions));
        this.operators = List.copyOf(operators);
        for (FunctionRule rule : rules) {
            rulesByLetter.computeIfAbsent(rule.opening().charAt(0), _ -> new java.util.ArrayList<>()).add(rule);
            names.add(FunctionRules.head(rule.name()));
        }
        names.remove("in");
    }

    public static SimpleGrammar of(Catalog catalog) {
        List<FunctionEntry> functions = catalog.language("simple").map(LanguageEntry::functions).orElse(List.of());
        return new SimpleGrammar(functions, Operators.of(false));
    }

    /** As the catalog lists them. */
    public List<FunctionEntry> functions() {
        return functions;
    }

    /** Those that compare, in the order in which they are tried. */
    public List<Operator> operators() {
        return operators;
    }

    /** What functions begin with: {@code body}, {@code header}, {@code bodyAs}. */
    public Set<String> names() {
        return names;
    }

    /** The rule for a function by what stands between its braces; none if there is no such function. */
    public Optional<FunctionRule> rule(String content) {
        List<FunctionRule> candidates = content.isEmpty()
                ? List.of()
                : rulesByLetter.getOrDefault(content.charAt(0), List.of());
        for (FunctionRule rule : candidates) {
            boolean alone = rule.form() instanceof FunctionForm.Alone;
            if (content.startsWith(rule.opening()) && alone == (content.length() == rule.opening().length())) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }

    /** The operator that is spelled here. */
    public Optional<Operator> operatorAt(String text, int at) {
        return Operators.find(operators, text, at);
    }
}
