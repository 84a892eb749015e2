package io.dromos.model.refactoring.find;

import io.dromos.model.catalog.Catalog;
import io.dromos.model.expression.Expression;
import io.dromos.model.expression.TextRange;
import io.dromos.model.refactoring.NamedThing;
import io.dromos.model.refactoring.Renaming;
import java.util.ArrayList;
import java.util.List;

/** Where an expression uses a name, in whatever language. */
final class ExpressionNames {

    private final SimpleNamePlaces simple;

    ExpressionNames(Catalog catalog) {
        this.simple = new SimpleNamePlaces(catalog, this::places);
    }

    List<NamePlace> places(Expression expression, Renaming renaming) {
        List<NamePlace> places = new ArrayList<>(switch (expression.language()) {
            case "simple", "csimple", "file", "tokenize" -> simple.places(expression, renaming);
            case "header" -> whole(expression, renaming, NamedThing.HEADER);
            case "exchangeProperty" -> whole(expression, renaming, NamedThing.EXCHANGE_PROPERTY);
            case "variable" -> whole(expression, renaming, NamedThing.VARIABLE);
            case "jq" -> JsonNames.inJq(expression.text(), renaming);
            case "jsonpath" -> JsonNames.inJsonPath(expression.text(), renaming);
            case "constant", "ref", "method", "xtokenize" -> List.<NamePlace>of();
            default -> ScriptNames.places(expression, renaming);
        });
        if (expression.language().equals("xpath")) {
            places.addAll(XPathNames.places(expression, renaming));
        }
        if (!expression.language().equals("simple") && expression.text().contains("${")) {
            places.addAll(simple.places(expression, renaming));
        }
        if (renaming.thing() == NamedThing.ENDPOINT) {
            places.addAll(EndpointNames.inText(expression.text(), renaming));
        }
        return places.stream().distinct().toList();
    }

    private static List<NamePlace> whole(Expression expression, Renaming renaming, NamedThing thing) {
        return renaming.thing() == thing && expression.text().equals(renaming.from())
                ? List.of(new NamePlace(new TextRange(0, expression.text().length()), true))
                : List.of();
    }
}
