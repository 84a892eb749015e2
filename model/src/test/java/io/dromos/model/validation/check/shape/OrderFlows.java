package io.dromos.model.validation.check.shape;

import io.dromos.model.catalog.camel.BundledCatalog;
import io.dromos.model.expression.ExpressionTyping;
import io.dromos.model.json.UnknownFields;
import io.dromos.model.scenario.DataModel;
import io.dromos.model.scenario.DataType;
import io.dromos.model.scenario.DataType.ArrayType;
import io.dromos.model.scenario.DataType.BooleanType;
import io.dromos.model.scenario.DataType.EnumerationType;
import io.dromos.model.scenario.DataType.NumberType;
import io.dromos.model.scenario.DataType.ObjectType;
import io.dromos.model.scenario.DataType.StringType;
import io.dromos.model.scenario.Direction;
import io.dromos.model.scenario.EnumerationConstant;
import io.dromos.model.scenario.Integration;
import io.dromos.model.scenario.Property;
import io.dromos.model.scenario.Scenario;
import io.dromos.model.shape.route.ArrivingShapes;
import io.dromos.model.shape.source.ShapeSources;
import io.dromos.model.shape.typing.ExpressionTypings;
import io.dromos.model.validation.Finding;
import io.dromos.model.validation.Surroundings;
import io.dromos.model.validation.check.CheckRun;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Flows that receive orders, whose data model is known, and what is told of them. */
final class OrderFlows {

    private static final ExpressionTyping TYPING = new ExpressionTypings(BundledCatalog.shared());
    private static final ShapeCheck CHECK = new ShapeCheck(TYPING, shapes());

    private OrderFlows() {
    }

    static ArrivingShapes shapes() {
        return new ArrivingShapes(BundledCatalog.shared(), TYPING);
    }

    static Integration shop() {
        DataModel order = DataModel.of(property("total", new NumberType()), property("name", new StringType()),
                property("paid", new BooleanType()),
                property("status", new EnumerationType(List.of(new EnumerationConstant("NEW"),
                        new EnumerationConstant("SENT"), new EnumerationConstant("CLOSED")))),
                property("customer", new ObjectType(List.of(property("city", new StringType())))),
                property("lines", new ArrayType(new ObjectType(List.of(property("sku", new StringType()),
                        property("price", new NumberType()))))));
        Scenario orders = Scenario.of("Orders", "orders").withModel(Direction.IN, order);
        return new Integration("Shop", "shop", "", List.of(), List.of(orders), UnknownFields.none());
    }

    private static Property property(String name, DataType type) {
        return Property.of(name, type);
    }

    static ShapeSources sources() {
        return new ShapeSources(List.of(shop()), Map.of(), Map.of(), ShapeSources.Entry.UNKNOWN, true);
    }

    /** A flow whose first route receives orders as JSON. */
    static String received(String steps) {
        return "- from:\n    uri: kafka:{{scenario.shop.orders.in}}\n    steps:\n" + steps.indent(6);
    }

    /** A flow whose first route receives orders and reads them into maps. */
    static String unmarshalled(String steps) {
        return received("- unmarshal: {json: {}}\n" + steps);
    }

    /** A flow that a timer starts: nothing is set but by its steps. */
    static String timed(String steps) {
        return CheckRun.route(steps);
    }

    /** One log of a text in Simple. */
    static String log(String text) {
        return "- log: \"" + text + "\"\n";
    }

    /** A filter by a condition. */
    static String filter(String language, String text) {
        return "- filter:\n    " + language + ": \"" + text.replace("\"", "\\\"") + "\"\n    steps: [{log: in}]\n";
    }

    /** Each finding as {@code code [text]}, without the prefix that all codes have. */
    static List<String> told(String yaml) {
        return told(yaml, sources());
    }

    static List<String> told(String yaml, ShapeSources sources) {
        return findings(yaml, sources).stream().map(finding -> finding.code().replaceFirst("^shape-", "") + " ["
                + finding.location().range().of(yaml) + "]").toList();
    }

    static List<Finding> findings(String yaml, ShapeSources sources) {
        return CheckRun.findings(CHECK, yaml, new Surroundings(Optional.empty(), Set.of(), sources));
    }
}
