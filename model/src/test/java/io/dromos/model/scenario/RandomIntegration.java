package io.dromos.model.scenario;

import io.dromos.model.json.UnknownFields;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** Integrations of every form, by a seed. */
public final class RandomIntegration {

    private final Random random;

    public RandomIntegration(long seed) {
        this.random = new Random(seed);
    }

    public Integration next() {
        return new Integration(word(), word(), random.nextBoolean() ? "" : word(),
                IntStream.range(0, random.nextInt(3)).mapToObj(i -> new SharedObject("Object" + i, word(), model()))
                        .toList(),
                IntStream.range(0, random.nextInt(4)).mapToObj(this::scenario).toList(), unknown());
    }

    private Scenario scenario(int index) {
        return new Scenario(word(), "scenario-" + index, word(),
                List.of(new Topic(Direction.OUT, word(), random.nextBoolean() ? "" : "dev", unknown())), model(),
                model(), List.of(new Header(word(), word(), "", unknown())), unknown());
    }

    private DataModel model() {
        return new DataModel(properties(2));
    }

    private List<Property> properties(int depth) {
        return IntStream.range(0, random.nextInt(4)).mapToObj(i -> property(depth)).toList();
    }

    public Property property(int depth) {
        return new Property(word(), type(depth), random.nextBoolean() ? "" : word(), random.nextBoolean() ? "" : word(),
                random.nextBoolean(), unknown());
    }

    private DataType type(int depth) {
        return switch (List.of(PropertyType.values()).get(random.nextInt(PropertyType.values().length))) {
            case STRING -> new DataType.StringType();
            case NUMBER -> new DataType.NumberType();
            case BOOLEAN -> new DataType.BooleanType();
            case OBJECT -> new DataType.ObjectType(depth == 0 ? List.of() : properties(depth - 1));
            case OBJECT_REF -> new DataType.ObjectReference("Object" + random.nextInt(4));
            case ARRAY -> new DataType.ArrayType(depth == 0 ? new DataType.StringType() : type(depth - 1));
            case ARRAY_REF -> new DataType.ArrayReference("Object" + random.nextInt(4));
            case ENUM -> new DataType.EnumerationType(List.of(new EnumerationConstant(word()),
                    new EnumerationConstant(word(), Map.of("CRM", word()), unknown())));
        };
    }

    private UnknownFields unknown() {
        return random.nextInt(4) == 0 ? new UnknownFields(Map.of("x-later", "{\"a\":[1,2]}")) : UnknownFields.none();
    }

    private String word() {
        String[] words = {"otp", "push \"now\"", "Empf\u00E4nger", "line\nbreak", "\u4E2D\u6587", "{{x}}", "a.b"};
        return words[random.nextInt(words.length)] + random.nextInt(10);
    }
}
