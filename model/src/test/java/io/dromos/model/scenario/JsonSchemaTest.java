package io.dromos.model.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.InputFormat;
import io.dromos.model.json.JsonText;
import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class JsonSchemaTest {

    private static final String META = "{\"$ref\": \"https://json-schema.org/draft/2020-12/schema\"}";
    private final Integration integration = Notifications.integration();

    @Test
    void acceptsTheExampleMessageOfEachModel() {
        for (ModelPlace place : References.places(integration)) {
            DataModel model = place.in(integration).orElseThrow();
            String schema = new JsonSchema(integration).of(model, "test");
            String example = new ExampleMessage(integration).of(model);

            assertThat(errors(schema, example)).as(schema + example).isEmpty();
        }
    }

    @Test
    void refusesWhatTheModelDoesNotAllow() {
        String schema = schemaOf(Notifications.OUT);

        assertThat(errors(schema, "{}")).hasSize(1).first().asString().contains("recipient");
        assertThat(errors(schema, "{\"recipient\": {\"email\": \"x\"}, \"attempts\": \"three\"}")).hasSize(1);
        assertThat(errors(schema, "{\"recipient\": {\"email\": \"x\"}, \"language\": \"FRENCH\"}")).hasSize(1);
        assertThat(errors(schema, "{\"recipient\": {\"email\": \"x\"}, \"lines\": [{\"text\": 1}]}")).hasSize(1);
    }

    @Test
    void referencesLeadToDefinitions() {
        String schema = schemaOf(Notifications.IN);

        assertThat(schema).contains("\"$defs\"").contains("\"#/$defs/Address\"");
        assertThat(errors(schema, "{\"delivered\": true, \"others\": [{}]}")).hasSize(1).first().asString()
                .contains("city");
    }

    @Test
    void anObjectThatContainsItselfEndsInExamplesAndShapes() {
        SharedObject person = new SharedObject("Person", "",
                DataModel.of(Property.of("name", new DataType.StringType()),
                        Property.of("parent", new DataType.ObjectReference("Person")),
                        Property.of("children", new DataType.ArrayReference("Person"))));
        Integration people = Integration.of("P", "p").withObjects(List.of(person));

        String example = new ExampleMessage(people).of(person.model());

        assertThat(errors(new JsonSchema(people).of(person.model(), "Person"), example)).isEmpty();
        assertThat(new ModelShape(people).of(person.model()).toString()).contains("UnknownShape");
    }

    @RepeatedTest(50)
    void everyModelGivesAValidSchema(RepetitionInfo repetition) {
        Integration any = new RandomIntegration(repetition.getCurrentRepetition()).next();

        for (ModelPlace place : References.places(any)) {
            String schema = new JsonSchema(any).of(place.in(any).orElseThrow(), "test");
            assertThat(errors(META, schema)).as(schema).isEmpty();
        }
    }

    private String schemaOf(ModelPlace place) {
        return new JsonSchema(integration).of(place.in(integration).orElseThrow(), "test");
    }

    private static List<com.networknt.schema.Error> errors(String schema, String instance) {
        Schema compiled = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(schema,
                InputFormat.JSON);
        assertThat(JsonText.node(instance).isObject()).isTrue();
        return compiled.validate(instance, InputFormat.JSON);
    }
}
