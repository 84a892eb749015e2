package io.dromos.model.expression.signature;

import io.dromos.model.catalog.Catalog;
import io.dromos.model.catalog.LanguageEntry;
import io.dromos.model.catalog.LanguageEntry.FunctionEntry;
import io.dromos.model.expression.Expression;
import io.dromos.model.expression.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The functions of Simple, as the catalog writes them. */
public final class SimpleSignatures implements SignatureSource {

    private final Catalog catalog;

    public SimpleSignatures(Catalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public Optional<Signature> at(Expression expression, int caret) {
        if (!expression.language().equals("simple") && !expression.language().equals("csimple")) {
            return Optional.empty();
        }
        String before = expression.text().substring(0, Math.clamp(caret, 0, expression.text().length()));
        return OpenCall.at(before).flatMap(call -> function(call.function())
                .map(function -> signature(function, call.argument())));
    }

    /** The longest form of a function that has several. */
    private Optional<FunctionEntry> function(String name) {
        List<FunctionEntry> functions = catalog.language("simple").map(LanguageEntry::functions).orElse(List.of());
        return functions.stream().filter(function -> headEnd(function.name()) < function.name().length())
                .filter(function -> function.name().substring(0, headEnd(function.name())).equals(name))
                .reduce((one, other) -> other.name().length() > one.name().length() ? other : one);
    }

    private static int headEnd(String label) {
        int end = 0;
        while (end < label.length() && "(:".indexOf(label.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private static Signature signature(FunctionEntry function, int argument) {
        List<TextRange> parameters = parameters(function.name());
        boolean repeats = function.name().contains("...");
        int active = argument < parameters.size() ? argument : repeats ? parameters.size() - 1 : -1;
        String type = function.javaType().substring(function.javaType().lastIndexOf('.') + 1);
        return new Signature(function.name(), parameters, active, type, function.description());
    }

    private static List<TextRange> parameters(String label) {
        List<TextRange> parameters = new ArrayList<>();
        int start = headEnd(label) + 1;
        for (int i = start; i <= label.length(); i++) {
            if (i == label.length() || ",:)".indexOf(label.charAt(i)) >= 0) {
                if (i > start) {
                    parameters.add(new TextRange(start, i));
                }
                start = i + 1;
            }
        }
        return parameters;
    }
}
