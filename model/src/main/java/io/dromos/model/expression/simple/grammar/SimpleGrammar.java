package io.dromos.model.expression.simple.grammar;

import io.dromos.model.catalog.Catalog;
import io.dromos.model.catalog.LanguageEntry;
import io.dromos.model.catalog.LanguageEntry.FunctionEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The grammar of Simple in one version of Camel. Immutable; any thread may use it. */
public final class SimpleGrammar {

    private static final Pattern VERSION = Pattern.compile("(\\d{1,4})\\.(\\d{1,4})");

    private final List<FunctionEntry> functions;
    private final List<FunctionRule> rules;
    private final Map<Character, List<FunctionRule>> rulesByLetter = new HashMap<>();
    private final List<Operator> operators;
    private final Set<String> names = new TreeSet<>();
    private final boolean newer;

    private SimpleGrammar(List<FunctionEntry> functions, boolean newer) {
        this.functions = List.copyOf(functions);
        this.newer = newer;
        this.rules = List.copyOf(FunctionRules.of(functions));
        this.operators = List.copyOf(Operators.of(newer));
        for (FunctionRule rule : rules) {
            rulesByLetter.computeIfAbsent(rule.opening().charAt(0), _ -> new ArrayList<>()).add(rule);
            names.add(FunctionRules.head(rule.name()));
        }
        names.remove("in");
    }

    public static SimpleGrammar of(Catalog catalog) {
        List<FunctionEntry> functions = catalog.language("simple").map(LanguageEntry::functions).orElse(List.of());
        return of(functions, catalog.version());
    }

    /**
     * @param version
     *            of Camel: from 4.18 on, expressions know ternary, elvis, chains and init blocks
     */
    public static SimpleGrammar of(List<FunctionEntry> functions, String version) {
        Matcher numbers = VERSION.matcher(version);
        boolean newer = numbers.lookingAt() && (Integer.parseInt(numbers.group(1)) > 4
                || (Integer.parseInt(numbers.group(1)) == 4 && Integer.parseInt(numbers.group(2)) >= 18));
        return new SimpleGrammar(functions, newer);
    }

    /** For what needs a text's structure only: functions, operators and quotes are the same whatever the catalog. */
    public static SimpleGrammar withoutFunctions() {
        return new SimpleGrammar(List.of(), false);
    }

    /** Whether expressions have operators of their own: ternary, elvis, chains, and init blocks. */
    public boolean newer() {
        return newer;
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
