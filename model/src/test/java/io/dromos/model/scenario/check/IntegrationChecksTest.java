package io.dromos.model.scenario.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.model.scenario.DataModel;
import io.dromos.model.scenario.DataType;
import io.dromos.model.scenario.Direction;
import io.dromos.model.scenario.EnumerationConstant;
import io.dromos.model.scenario.Header;
import io.dromos.model.scenario.Integration;
import io.dromos.model.scenario.Notifications;
import io.dromos.model.scenario.Property;
import io.dromos.model.scenario.PropertyPath;
import io.dromos.model.scenario.Scenario;
import io.dromos.model.scenario.SharedObject;
import io.dromos.model.scenario.Topic;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntegrationChecksTest {

    private final IntegrationChecks checks = new IntegrationChecks(List.of("dev", "test"));

    @Test
    void findsNothingInASoundIntegration() {
        assertThat(checks.check(Notifications.integration())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"NUMBER|12.5|true", "NUMBER|twelve|false", "BOOLEAN|true|true",
            "BOOLEAN|yes|false", "STRING|12|true", "OBJECT|{\"a\":1}|true", "OBJECT|[1]|false", "ARRAY|[\"a\"]|true",
            "ARRAY|[1]|false", "ARRAY|a|false", "ENUM|RED|true", "ENUM|BLUE|false"})
    void comparesTheExampleWithTheType(String type, String example, boolean fits) {
        DataType dataType = type.equals("ENUM")
                ? new DataType.EnumerationType(List.of(new EnumerationConstant("RED")))
                : DataType.empty(io.dromos.model.scenario.PropertyType.valueOf(type));

        List<String> codes = codesOfInput(new Property("p", dataType, "", example, false));

        assertThat(codes).isEqualTo(fits ? List.of() : List.of("example-does-not-fit"));
    }

    @Test
    void findsWhatIsWrongWithProperties() {
        assertThat(codesOfInput(text("a"), text("a"))).containsExactly("duplicate-property");
        assertThat(codesOfInput(text(" "))).containsExactly("no-name");
        assertThat(codesOfInput(Property.of("a", new DataType.ObjectReference("None"))))
                .containsExactly("unknown-reference");
        assertThat(codesOfInput(Property.of("a", new DataType.EnumerationType(List.of()))))
                .containsExactly("no-constants");
        assertThat(codesOfInput(Property.of("a",
                new DataType.EnumerationType(List.of(new EnumerationConstant("X"), new EnumerationConstant("X"))))))
                .containsExactly("duplicate-constant");
        assertThat(codesOfInput(Property.of("a", new DataType.ObjectType(List.of(text("b"), text("b"))))))
                .containsExactly("duplicate-property");
    }

    @Test
    void outputModelsUseNoReferencesNotEvenInArrays() {
        SharedObject object = new SharedObject("O", "", DataModel.empty());

        for (DataType type : List.of(new DataType.ObjectReference("O"), new DataType.ArrayReference("O"),
                new DataType.ArrayType(new DataType.ObjectReference("O")))) {
            Integration integration = integration(
                    it -> it.withModel(Direction.OUT, DataModel.of(Property.of("a", type)))
                            .withTopics(List.of(new Topic(Direction.OUT, "t", ""))))
                    .withObjects(List.of(object));
            assertThat(checks.check(integration)).extracting(ScenarioFinding::code)
                    .containsExactly("type-not-in-output");
        }
    }

    @Test
    void findsWhatIsWrongWithTopicsAndHeaders() {
        assertThat(codes(it -> it.withTopics(List.of(new Topic(Direction.OUT, "t", "dev")))))
                .containsExactly("missing-topic");
        assertThat(codes(it -> it
                .withTopics(List.of(new Topic(Direction.OUT, "t", ""), new Topic(Direction.OUT, "u", "")))))
                .containsExactly("duplicate-topic");
        assertThat(codes(it -> it.withTopics(List.of(new Topic(Direction.OUT, "a b", "")))))
                .containsExactly("bad-topic");
        assertThat(codes(it -> it
                .withTopics(List.of(new Topic(Direction.IN, "t", ""), new Topic(Direction.IN, "u", "moon")))))
                .containsExactly("unknown-environment");
        assertThat(codes(it -> it.withHeaders(List.of(new Header("a", "", ""), new Header("a", "", "")))))
                .containsExactly("duplicate-header");
    }

    @Test
    void findsWhatIsWrongWithNames() {
        Integration twice = Integration.of("N", "n")
                .withScenarios(List.of(Scenario.of("S", "s"), Scenario.of("S", "s"), Scenario.of("T", "Bad id")));

        assertThat(checks.check(twice)).extracting(ScenarioFinding::code).containsExactlyInAnyOrder(
                "duplicate-scenario", "duplicate-name", "bad-identifier");
    }

    @Test
    void aFindingNamesItsPlaceAndHasWords() {
        Integration integration = integration(
                it -> it.withModel(Direction.IN, DataModel.of(Property.of("a", new DataType.ObjectReference("None"))))
                        .withTopics(List.of(new Topic(Direction.IN, "t", ""))));

        ScenarioFinding finding = checks.check(integration).getFirst();

        assertThat(finding.place()).isEqualTo(new ScenarioPlace.OfProperty(PropertyPath
                .of(new io.dromos.model.scenario.ModelPlace.OfScenario("s", Direction.IN), 0)));
        assertThat(finding.message().text()).contains("None");
    }

    private List<String> codesOfInput(Property... properties) {
        return codes(it -> it.withModel(Direction.IN, DataModel.of(properties))
                .withTopics(List.of(new Topic(Direction.IN, "t", ""))));
    }

    private List<String> codes(UnaryOperator<Scenario> change) {
        return checks.check(integration(change)).stream().map(ScenarioFinding::code).toList();
    }

    private static Integration integration(UnaryOperator<Scenario> change) {
        return Integration.of("N", "n").withScenarios(List.of(change.apply(Scenario.of("S", "s"))));
    }

    private static Property text(String name) {
        return Property.of(name, new DataType.StringType());
    }
}
