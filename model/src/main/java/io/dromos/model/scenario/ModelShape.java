package io.dromos.model.scenario;

import io.dromos.model.type.ArrayShape;
import io.dromos.model.type.BooleanShape;
import io.dromos.model.type.EnumerationShape;
import io.dromos.model.type.NumberShape;
import io.dromos.model.type.ObjectShape;
import io.dromos.model.type.Shape;
import io.dromos.model.type.TextShape;
import io.dromos.model.type.UnknownShape;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A data model as a shape, with references replaced by what they point at. Immutable. */
public record ModelShape(Integration integration) {

    public Shape of(DataModel model) {
        return object("", model.properties(), Set.of());
    }

    /** An object that contains itself ends at its second appearance as unknown, for shapes are finite. */
    private Shape shape(DataType type, Set<String> open) {
        return switch (type) {
            case DataType.StringType _ -> new TextShape();
            case DataType.NumberType _ -> new NumberShape();
            case DataType.BooleanType _ -> new BooleanShape();
            case DataType.ObjectType(List<Property> properties) -> object("", properties, open);
            case DataType.ArrayType(DataType items) -> new ArrayShape(shape(items, open));
            case DataType.ObjectReference(String name) -> reference(name, open);
            case DataType.ArrayReference(String name) -> new ArrayShape(reference(name, open));
            case DataType.EnumerationType(List<EnumerationConstant> constants) ->
                new EnumerationShape(constants.stream().map(EnumerationConstant::name).toList());
        };
    }

    private Shape reference(String name, Set<String> open) {
        Optional<SharedObject> object = integration.object(name);
        if (object.isEmpty() || open.contains(name)) {
            return new UnknownShape();
        }
        Set<String> inner = new HashSet<>(open);
        inner.add(name);
        return object(name, object.get().model().properties(), inner);
    }

    private Shape object(String name, List<Property> properties, Set<String> open) {
        Map<String, ObjectShape.Field> fields = new LinkedHashMap<>();
        for (Property property : properties) {
            fields.putIfAbsent(property.name(), new ObjectShape.Field(shape(property.type(), open),
                    property.mandatory(), property.description(), property.example()));
        }
        return new ObjectShape(name, fields, false);
    }
}
