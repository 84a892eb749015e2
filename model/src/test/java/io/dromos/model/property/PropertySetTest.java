package io.dromos.model.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PropertySetTest {

    private static final SecretVault VAULT = new SecretVault(new byte[32], "00000000");

    @Test
    void readsWhatItWroteAndWritesTheSameBytesAgain() {
        String text = """
                {
                  "format": 1,
                  "name": "common",
                  "rows": [
                    {
                      "name": "url",
                      "value": "http://localhost",
                      "environment": "dev",
                      "note": "for later versions"
                    },
                    {
                      "name": "password",
                      "value": "v1:00000000:AAAA",
                      "encrypted": true
                    }
                  ],
                  "owner": "shop"
                }
                """;

        assertThat(PropertySetCodec.write(PropertySetCodec.read(text).found().orElseThrow())).isEqualTo(text);
    }

    @Test
    void anUploadMergesOrReplaces() {
        PropertySet set = new PropertySet("common",
                List.of(PropertyRow.plain("a", "1"), PropertyRow.plain("b", "2")));
        List<PropertyRow> uploaded = rows("up.properties", "b = 3\nc: 4\\\n  5\n# comment\nd=\\u00e4\n");

        assertThat(set.merged(uploaded, VAULT).rows()).extracting(PropertyRow::name, row -> row.value().shown())
                .containsExactly(tuple("a", "1"), tuple("b", "3"), tuple("c", "45"), tuple("d", "\u00E4"));
        assertThat(set.withRows(uploaded).rows()).extracting(PropertyRow::name).containsExactly("b", "c", "d");
    }

    @Test
    void anUploadedValueOfASecretIsASecret() {
        PropertySet set = new PropertySet("s",
                List.of(new PropertyRow("password", PropertyValue.Secret.absent(), "")));

        PropertyValue value = set.merged(List.of(PropertyRow.plain("password", "hidden")), VAULT).rows().getFirst()
                .value();

        assertThat(value).isInstanceOfSatisfying(PropertyValue.Secret.class,
                secret -> assertThat(VAULT.open(secret)).isEqualTo(new SecretVault.Opened("hidden")));
    }

    @Test
    void readsJsonOfOthersAndItsOwn() {
        assertThat(rows("up.json", "{\"db\": {\"url\": \"x\", \"port\": 5432}, \"on\": true}"))
                .extracting(PropertyRow::name, row -> row.value().shown())
                .containsExactly(tuple("db.url", "x"), tuple("db.port", "5432"), tuple("on", "true"));

        String own = PropertySetCodec.write(
                new PropertySet("s", List.of(new PropertyRow("a", new PropertyValue.Plain("1"), "dev"))));
        assertThat(rows("up.json", own))
                .containsExactly(new PropertyRow("a", new PropertyValue.Plain("1"), "dev"));
    }

    @Test
    void saysWhyAFileCannotBeRead() {
        assertThat(PropertyUpload.read("up.json", "nonsense")).isInstanceOf(PropertyUpload.Unreadable.class);
        assertThat(PropertyUpload.read("up.properties", "a=\\u12"))
                .isInstanceOf(PropertyUpload.Unreadable.class);
    }

    @Test
    void findsRowsThatCannotBeMeant() {
        PropertySet set = new PropertySet("s", List.of(PropertyRow.plain("a", ""), PropertyRow.plain("a", ""),
                PropertyRow.plain("", ""), new PropertyRow("b", PropertyValue.Secret.absent(), "moon")));

        assertThat(new PropertySetChecks(List.of("dev")).check(set))
                .extracting(PropertyFinding::row, PropertyFinding::code).containsExactly(tuple(1, "duplicate-row"),
                        tuple(2, "no-name"), tuple(3, "unknown-environment"), tuple(3, "secret-missing"));
    }

    @Test
    void readsPlaceholdersAsCamelDoes() {
        assertThat(Placeholder.in("kafka:{{topic}}?brokers={{?brokers}}&n={{count:3}} {{env:HOME}} ${body}"))
                .extracting(Placeholder::name, Placeholder::optional, Placeholder::hasDefault, Placeholder::kind)
                .containsExactly(tuple("topic", false, false, Placeholder.Kind.PROPERTY),
                        tuple("brokers", true, false, Placeholder.Kind.PROPERTY),
                        tuple("count", false, true, Placeholder.Kind.PROPERTY),
                        tuple("env:HOME", false, false, Placeholder.Kind.FUNCTION));
        assertThat(Placeholder.in("{{a.{{b}}}} {{open")).extracting(Placeholder::name).containsExactly("b");
        assertThat(Placeholder.in("{{a}}")).first()
                .satisfies(it -> assertThat("{{a}}".substring(it.start(), it.end())).isEqualTo("{{a}}"));
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.api.Assertions.tuple(values);
    }

    private static List<PropertyRow> rows(String fileName, String text) {
        return switch (PropertyUpload.read(fileName, text)) {
            case PropertyUpload.Rows(List<PropertyRow> rows) -> rows;
            case PropertyUpload.Unreadable(var reason) -> throw new AssertionError(reason.text());
        };
    }
}
