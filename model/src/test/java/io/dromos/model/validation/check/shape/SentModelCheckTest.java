package io.dromos.model.validation.check.shape;

import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.model.json.UnknownFields;
import io.dromos.model.scenario.DataModel;
import io.dromos.model.scenario.DataType.ArrayType;
import io.dromos.model.scenario.DataType.EnumerationType;
import io.dromos.model.scenario.DataType.NumberType;
import io.dromos.model.scenario.DataType.ObjectType;
import io.dromos.model.scenario.DataType.StringType;
import io.dromos.model.scenario.Direction;
import io.dromos.model.scenario.EnumerationConstant;
import io.dromos.model.scenario.Integration;
import io.dromos.model.scenario.Property;
import io.dromos.model.scenario.Scenario;
import io.dromos.model.shape.source.ShapeSources;
import io.dromos.model.validation.Finding;
import io.dromos.model.validation.Surroundings;
import io.dromos.model.validation.check.CheckRun;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentModelCheckTest {

    private static final String ADDRESS = "kafka:{{scenario.mailer.mail.out}}";
    private static final SentModelCheck CHECK = new SentModelCheck(OrderFlows.shapes());

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"to": "a", "size": 1, "kind": "x", "prio": 2}  | sent-field-unnamed | prio
            {"to": "a", "sise": 1}                       | sent-field-unnamed | mean size
            {"size": 1}                                  | sent-field-missing | field to
            {"to": 5}                                    | sent-field-type    | NUMBER here
            {"to": "a", "parts": {"name": "x"}}          | sent-field-type    | parts is of type OBJECT
            {"to": "a", "parts": [{"nam": "x"}]}         | sent-field-unnamed | parts[].nam
            ["a"]                                        | sent-body-type     | ARRAY
            hello                                        | sent-body-type     | wants OBJECT
            """)
    void tellsWhatTheModelDoesNotAllow(String body, String code, String words) {
        assertThat(findings(setBody("constant", body) + to(ADDRESS))).singleElement()
                .satisfies(finding -> assertThat(finding.code()).isEqualTo(code))
                .satisfies(finding -> assertThat(finding.message().text()).contains(words))
                .satisfies(finding -> assertThat(finding.location().element()).isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"to\": \"a\"}", "{\"to\": \"a\", \"size\": 1, \"parts\": [{\"name\": \"b\"}]}",
            "{\"to\": null}", "{\"to\": \"a\", \"parts\": []}"})
    void takesWhatFits(String body) {
        assertThat(findings(setBody("constant", body) + to(ADDRESS))).isEmpty();
    }

    @Test
    void whatIsNotKnownFits() {
        assertThat(findings(to(ADDRESS))).isEmpty();
        assertThat(findings(setBody("constant", "hello") + to("kafka:{{scenario.mailer.mail.in}}"))).isEmpty();
        assertThat(findings(setBody("constant", "hello") + to("kafka:{{scenario.other.mail.out}}"))).isEmpty();
        assertThat(findings(setBody("constant", "hello")
                + "- to: {uri: \"" + ADDRESS + "\", variableSend: mail}\n")).isEmpty();
    }

    @Test
    void followsWhatStepsMakeOfTheBody() {
        String template = setBody("simple", "{\"to\": \"${header.a}\", \"cc\": 1}");

        assertThat(findings(template + to(ADDRESS))).extracting(Finding::code).containsExactly("sent-field-unnamed");
        assertThat(findings(template + setBody("simple", "{\"to\": \"${header.a}\"}") + to(ADDRESS))).isEmpty();
    }

    private static String setBody(String language, String text) {
        return "- setBody:\n    " + language + ": '" + text + "'\n";
    }

    private static String to(String address) {
        return "- to: \"" + address + "\"\n";
    }

    private static List<Finding> findings(String steps) {
        ShapeSources sources = new ShapeSources(List.of(mailer()), Map.of(), Map.of(), ShapeSources.Entry.UNKNOWN,
                true);
        return CheckRun.findings(CHECK, CheckRun.route(steps), new Surroundings(Optional.empty(), Set.of(), sources));
    }

    private static Integration mailer() {
        DataModel mail = DataModel.of(new Property("to", new StringType(), "", "", true),
                Property.of("size", new NumberType()),
                Property.of("kind", new EnumerationType(List.of(new EnumerationConstant("x")))),
                Property.of("parts", new ArrayType(new ObjectType(List.of(Property.of("name", new StringType()))))));
        return new Integration("Mailer", "mailer", "", List.of(),
                List.of(Scenario.of("Mail", "mail").withModel(Direction.OUT, mail)), UnknownFields.none());
    }
}
