package io.dromos.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class JsonTextTest {

    private record Row(String name, List<String> values, UnknownFields unknown) {}

    @Test
    void keepsFieldsThatNobodyAskedForInTheirOrder() {
        Row row = read("{\"z\": {\"a\": [1, 2.50]}, \"name\": \"x\", \"b\": null, \"values\": []}");

        assertThat(row.unknown().values()).containsExactly(java.util.Map.entry("z", "{\"a\":[1,2.50]}"),
                java.util.Map.entry("b", "null"));
    }

    @Test
    void namesThePlaceOfAValueOfTheWrongKind() {
        assertThat(JsonText.read("{\"rows\": [{\"name\": 5}]}", fields -> fields.objects("rows", JsonTextTest::row)))
                .isInstanceOfSatisfying(JsonRead.Unreadable.class,
                        not -> assertThat(not.message().text()).contains("/rows/0/name"));
    }

    @Test
    void namesLineAndColumnOfASyntaxError() {
        assertThat(JsonText.read("{\n  \"name\": }", JsonTextTest::row))
                .isInstanceOfSatisfying(JsonRead.Unreadable.class, not -> assertThat(not.line()).isEqualTo(2));
    }

    @Test
    void refusesWhatWouldBeLostOnTheNextWrite() {
        assertThat(JsonText.read("{\"name\": \"a\", \"name\": \"b\"}", JsonTextTest::row).found()).isEmpty();
        assertThat(JsonText.read("{} {}", JsonTextTest::row).found()).isEmpty();
    }

    @Test
    void printsOneFieldALineAndShortListsOnOne() {
        var object = JsonText.object().put("a \"quoted\" name", 1);
        object.putArray("short").add("x").add("y");
        object.putArray("empty");
        object.putArray("long").add("x".repeat(60)).add("y".repeat(60));
        object.putObject("object").put("text", "z\n\u00E4");

        assertThat(JsonText.pretty(object)).isEqualTo("""
                {
                  "a \\"quoted\\" name": 1,
                  "short": ["x", "y"],
                  "empty": [],
                  "long": [
                    "%s",
                    "%s"
                  ],
                  "object": {
                    "text": "z\\n\u00E4"
                  }
                }
                """.formatted("x".repeat(60), "y".repeat(60)));
    }

    private static Row read(String json) {
        return JsonText.read(json, JsonTextTest::row).found().orElseThrow();
    }

    private static Row row(JsonFields fields) {
        return new Row(fields.text("name"), fields.texts("values"), fields.unknown());
    }
}
