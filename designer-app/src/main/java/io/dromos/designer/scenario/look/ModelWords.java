package io.dromos.designer.scenario.look;

import io.dromos.designer.i18n.Words;
import io.dromos.model.scenario.DataType;
import io.dromos.model.scenario.Direction;
import io.dromos.model.scenario.EnumerationConstant;
import io.dromos.model.scenario.Integration;
import io.dromos.model.scenario.ModelPlace;
import io.dromos.model.scenario.Property;
import java.util.stream.Collectors;

/** What models and properties are called on the screen. Stateless. */
public final class ModelWords {

    private ModelWords() {
    }

    public static String title(ModelPlace place) {
        return switch (place) {
            case ModelPlace.OfScenario(String _, Direction direction) -> Words.of("scenario.model." + direction.word());
            case ModelPlace.OfObject(String object) -> object;
        };
    }

    /** In one word. */
    public static String shortTitle(ModelPlace place) {
        return switch (place) {
            case ModelPlace.OfScenario(String _, Direction direction) ->
                Words.of("scenario.model." + direction.word() + ".short");
            case ModelPlace.OfObject(String object) -> object;
        };
    }

    /** With the scenario's name: for where no heading stands above. */
    public static String fullTitle(ModelPlace place, Integration integration) {
        return switch (place) {
            case ModelPlace.OfScenario(String scenario, Direction _) ->
                integration.scenario(scenario).map(found -> found.name() + " · ").orElse("") + shortTitle(place);
            case ModelPlace.OfObject(String object) -> object;
        };
    }

    /** The type by its name, with what belongs to it: {@code ARRAY of NUMBER}. */
    public static String type(DataType type) {
        return switch (type) {
            case DataType.ArrayType(DataType items) -> Words.of("scenario.type.array-of", type(items));
            case DataType.StringType _,DataType.NumberType _,DataType.BooleanType _,DataType.ObjectType _,DataType.ObjectReference _,DataType.ArrayReference _,DataType.EnumerationType _ ->
                type.type().name();
        };
    }

    /** The line at the end of a row: the example, else what the type tells about itself. */
    public static String essence(Property property) {
        return property.example().isEmpty() ? ofType(property.type()) : property.example();
    }

    private static String ofType(DataType type) {
        return switch (type) {
            case DataType.ObjectReference(String object) -> object;
            case DataType.ArrayReference(String object) -> object;
            case DataType.EnumerationType(var constants) ->
                constants.stream().map(EnumerationConstant::name).collect(Collectors.joining(" | "));
            case DataType.ArrayType(DataType items) -> items.referenced().isEmpty() ? type(items) : items.referenced();
            case DataType.StringType _,DataType.NumberType _,DataType.BooleanType _,DataType.ObjectType _ -> "";
        };
    }
}
