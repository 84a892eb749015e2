package io.dromos.designer.scenario.session;

import io.dromos.model.message.Message;
import io.dromos.model.scenario.DataModel;
import io.dromos.model.scenario.DataType;
import io.dromos.model.scenario.Direction;
import io.dromos.model.scenario.Integration;
import io.dromos.model.scenario.ModelPlace;
import io.dromos.model.scenario.Property;
import io.dromos.model.scenario.PropertyPath;
import io.dromos.model.scenario.PropertyType;
import io.dromos.model.scenario.Scenario;
import io.dromos.model.scenario.SharedObject;
import io.dromos.model.scenario.check.ScenarioPlace;
import io.dromos.model.scenario.edit.PropertyEdit;
import io.dromos.model.scenario.edit.ScenarioEdit;
import io.dromos.model.scenario.edit.SharedObjectEdit;
import java.util.List;
import java.util.Optional;

/** What menus, keys and gestures do to an integration. UI thread only. */
public record ModelActions(IntegrationSession session) {

    /** Puts a new property of a type into a model or an object; gives where it stands, or why it cannot. */
    public Result addProperty(PropertyPath parent, int index, PropertyType type) {
        Property property = Property.of(NewNames.free(firstName(type), names(parent)), start(type));
        PropertyPath path = parent.child(index);
        return new Result(path, session.execute(new PropertyEdit.Add(parent, index, property), place(path)));
    }

    public Result move(PropertyPath path, PropertyPath parent, int index) {
        var move = new PropertyEdit.Move(path, parent, index);
        return new Result(move.landing(), session.execute(move, place(move.landing())));
    }

    /** Takes a property out; its neighbour is selected. */
    public Optional<Message> remove(PropertyPath path) {
        int count = children(path.parent()).size();
        PropertyPath next = count == 1
                ? path.parent()
                : path.parent().child(Math.min(path.index(), count - 2));
        return session.execute(new PropertyEdit.Remove(path), place(next));
    }

    /** Up (-1) or down (1) among its siblings. */
    public Optional<Message> shift(PropertyPath path, int by) {
        int target = path.index() + by;
        if (target < 0 || target >= children(path.parent()).size()) {
            return Optional.empty();
        }
        return move(path, path.parent(), by > 0 ? target + 1 : target).refusal();
    }

    /** Into the object above it. */
    public Optional<Message> nest(PropertyPath path) {
        if (path.index() == 0) {
            return Optional.empty();
        }
        PropertyPath owner = path.parent().child(path.index() - 1);
        return move(path, owner, children(owner).size()).refusal();
    }

    /** Out of the object that holds it, to the place after. */
    public Optional<Message> unnest(PropertyPath path) {
        PropertyPath owner = path.parent();
        return owner.isModel() ? Optional.empty() : move(path, owner.parent(), owner.index() + 1).refusal();
    }

    public Scenario addScenario(String name) {
        Integration integration = session.integration();
        String identifier = NewNames.freeIdentifier(name,
                integration.scenarios().stream().map(Scenario::identifier).toList());
        String free = NewNames.free(name, integration.scenarios().stream().map(Scenario::name).toList());
        Scenario scenario = Scenario.of(free, identifier);
        session.execute(new ScenarioEdit.Add(integration.scenarios().size(), scenario),
                new ScenarioPlace.OfScenario(identifier));
        return scenario;
    }

    public SharedObject addObject(String name) {
        List<SharedObject> objects = session.integration().objects();
        SharedObject object = new SharedObject(NewNames.free(name, objects.stream().map(SharedObject::name).toList()),
                "", DataModel.empty());
        session.execute(new SharedObjectEdit.Add(objects.size(), object),
                new ScenarioPlace.OfObject(object.name()));
        return object;
    }

    /** Points a reference at another object. */
    public Optional<Message> point(PropertyPath path, String object) {
        Integration integration = session.integration();
        return path.in(integration)
                .flatMap(property -> session.execute(
                        new PropertyEdit.Change(path, property.withType(pointed(property.type(), object))),
                        place(path)));
    }

    /** Why a type cannot stand in a model; empty: it can. Output models know no references. */
    public static boolean allowed(ModelPlace place, PropertyType type) {
        return !(place instanceof ModelPlace.OfScenario(String _, Direction direction) && direction == Direction.OUT)
                || PropertyType.ofOutputModels().contains(type);
    }

    /** The properties right under a model or a property. */
    public List<Property> children(PropertyPath parent) {
        Integration integration = session.integration();
        return parent.isModel()
                ? parent.place().in(integration).map(DataModel::properties).orElse(List.of())
                : parent.in(integration).map(Property::properties).orElse(List.of());
    }

    public static ScenarioPlace place(PropertyPath path) {
        return new ScenarioPlace.OfProperty(path);
    }

    private List<String> names(PropertyPath parent) {
        return children(parent).stream().map(Property::name).toList();
    }

    /** References begin at the first object there is. */
    private DataType start(PropertyType type) {
        String first = session.integration().objects().stream().map(SharedObject::name).findFirst().orElse("");
        return pointed(DataType.empty(type), first);
    }

    private static DataType pointed(DataType type, String object) {
        return switch (type) {
            case DataType.ObjectReference _ -> new DataType.ObjectReference(object);
            case DataType.ArrayReference _ -> new DataType.ArrayReference(object);
            case DataType.ArrayType(DataType items) -> new DataType.ArrayType(pointed(items, object));
            case DataType.StringType _,DataType.NumberType _,DataType.BooleanType _,DataType.ObjectType _,DataType.EnumerationType _ ->
                type;
        };
    }

    private static String firstName(PropertyType type) {
        return switch (type) {
            case STRING -> "text";
            case NUMBER -> "number";
            case BOOLEAN -> "flag";
            case OBJECT -> "object";
            case OBJECT_REF -> "reference";
            case ARRAY -> "list";
            case ARRAY_REF -> "references";
            case ENUM -> "choice";
        };
    }

    /**
     * Where something stands after an edit.
     *
     * @param refusal
     *            why nothing was done; empty: it was
     */
    public record Result(PropertyPath path, Optional<Message> refusal) {}
}
