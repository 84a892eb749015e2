package io.dromos.model.scenario;

import java.util.List;

/** The type of a property with what belongs to it: the properties of an object, the items of an array. Immutable. */
public sealed interface DataType {

    record StringType() implements DataType {}

    record NumberType() implements DataType {}

    record BooleanType() implements DataType {}

    record ObjectType(List<Property> properties) implements DataType {
        public ObjectType {
            properties = List.copyOf(properties);
        }
    }

    /** An object that the integration defines once for many models. */
    record ObjectReference(String object) implements DataType {}

    record ArrayType(DataType items) implements DataType {}

    record ArrayReference(String object) implements DataType {}

    record EnumerationType(List<EnumerationConstant> constants) implements DataType {
        public EnumerationType {
            constants = List.copyOf(constants);
        }
    }

    default PropertyType type() {
        return switch (this) {
            case StringType _ -> PropertyType.STRING;
            case NumberType _ -> PropertyType.NUMBER;
            case BooleanType _ -> PropertyType.BOOLEAN;
            case ObjectType _ -> PropertyType.OBJECT;
            case ObjectReference _ -> PropertyType.OBJECT_REF;
            case ArrayType _ -> PropertyType.ARRAY;
            case ArrayReference _ -> PropertyType.ARRAY_REF;
            case EnumerationType _ -> PropertyType.ENUM;
        };
    }

    /** A new value of the type, with nothing in it yet; arrays hold texts. */
    static DataType empty(PropertyType type) {
        return switch (type) {
            case STRING -> new StringType();
            case NUMBER -> new NumberType();
            case BOOLEAN -> new BooleanType();
            case OBJECT -> new ObjectType(List.of());
            case OBJECT_REF -> new ObjectReference("");
            case ARRAY -> new ArrayType(new StringType());
            case ARRAY_REF -> new ArrayReference("");
            case ENUM -> new EnumerationType(List.of());
        };
    }

    /** The nested properties: those of an object, or of the objects in an array. */
    default List<Property> properties() {
        return switch (this) {
            case ObjectType(List<Property> properties) -> properties;
            case ArrayType(DataType items) -> items.properties();
            case StringType _,NumberType _,BooleanType _,ObjectReference _,ArrayReference _,EnumerationType _ ->
                List.of();
        };
    }

    /** Whether properties can be put into it. */
    default boolean nests() {
        return switch (this) {
            case ObjectType _ -> true;
            case ArrayType(DataType items) -> items.nests();
            case StringType _,NumberType _,BooleanType _,ObjectReference _,ArrayReference _,EnumerationType _ -> false;
        };
    }

    /** The same type around other properties; a type that does not nest stays as it is. */
    default DataType withProperties(List<Property> properties) {
        return switch (this) {
            case ObjectType _ -> new ObjectType(properties);
            case ArrayType(DataType items) -> new ArrayType(items.withProperties(properties));
            case StringType _,NumberType _,BooleanType _,ObjectReference _,ArrayReference _,EnumerationType _ -> this;
        };
    }

    /**
     * Another type that keeps what both can hold: the properties between object and array of objects, the name between
     * the two references, the present type as the items of a new array.
     */
    default DataType changedTo(PropertyType wanted) {
        if (wanted == type()) {
            return this;
        }
        return switch (wanted) {
            case OBJECT -> new ObjectType(properties());
            case ARRAY -> this instanceof ArrayReference(String object)
                    ? new ArrayType(new ObjectReference(object))
                    : new ArrayType(this);
            case OBJECT_REF -> new ObjectReference(referenced());
            case ARRAY_REF -> new ArrayReference(referenced());
            case STRING, NUMBER, BOOLEAN, ENUM ->
                this instanceof ArrayType(DataType items) && items.type() == wanted ? items : empty(wanted);
        };
    }

    /** The name of the shared object that it points at; empty when it points at none. */
    default String referenced() {
        return switch (this) {
            case ObjectReference(String object) -> object;
            case ArrayReference(String object) -> object;
            case ArrayType(DataType items) -> items.referenced();
            case StringType _,NumberType _,BooleanType _,ObjectType _,EnumerationType _ -> "";
        };
    }

    /** The same type pointing at another shared object, where it pointed at {@code from}. */
    default DataType retargeted(String from, String to) {
        return switch (this) {
            case ObjectReference(String object) -> object.equals(from) ? new ObjectReference(to) : this;
            case ArrayReference(String object) -> object.equals(from) ? new ArrayReference(to) : this;
            case ArrayType(DataType items) -> new ArrayType(items.retargeted(from, to));
            case ObjectType(List<Property> properties) -> new ObjectType(properties.stream()
                    .map(property -> property.withType(property.type().retargeted(from, to))).toList());
            case StringType _,NumberType _,BooleanType _,EnumerationType _ -> this;
        };
    }
}
