package io.dromos.designer.inspector.arrival;

import io.dromos.designer.ui.input.PlaceKnowledge;
import io.dromos.model.expression.KnownName;
import io.dromos.model.expression.conversion.Meaning;
import io.dromos.model.expression.conversion.PathPart;
import io.dromos.model.type.EncodedShape;
import io.dromos.model.type.UnknownShape;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What is known at a place, as rows. */
final class ArrivalReader {

    private final PlaceKnowledge known;

    ArrivalReader(PlaceKnowledge known) {
        this.known = known;
    }

    /** The body with its fields; none if nothing is known of it. */
    List<Arrival> body() {
        boolean text = known.arriving().body() instanceof EncodedShape;
        List<Arrival> shaped = ShapeRows.of(known.arriving().body(), List.of(), text);
        if (!shaped.isEmpty() || !(known.arriving().body() instanceof UnknownShape)) {
            return shaped;
        }
        return fields("", known.names().fields());
    }

    List<Arrival> headers() {
        return named(known.names().headers(), Meaning.Header::new);
    }

    List<Arrival> exchangeProperties() {
        return named(known.names().exchangeProperties(), Meaning.ExchangeProperty::new);
    }

    List<Arrival> variables() {
        return named(known.names().variables(), Meaning.Variable::new);
    }

    private static List<Arrival> named(List<KnownName> names, Function<String, Meaning> meaning) {
        return names.stream().map(name -> new Arrival(name.name(), name.detail(), name.documentation(),
                meaning.apply(name.name()), List.of())).toList();
    }

    /** Fields of an example's text below a path, each with those below it. */
    private static List<Arrival> fields(String above, List<KnownName> all) {
        List<Arrival> fields = new ArrayList<>();
        for (KnownName field : all) {
            String path = field.name();
            if (path.startsWith(above) && path.indexOf('.', above.length()) < 0 && path.length() > above.length()) {
                List<PathPart> parts = List.of(path.split("\\.")).stream()
                        .map(name -> (PathPart) new PathPart.Field(name)).toList();
                fields.add(new Arrival(path.substring(above.length()), field.detail(), field.documentation(),
                        new Meaning.Body(parts, true), fields(path + ".", all)));
            }
        }
        return fields;
    }
}
