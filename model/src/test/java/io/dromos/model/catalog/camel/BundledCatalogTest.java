package io.dromos.model.catalog.camel;

import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.model.catalog.Catalog;
import io.dromos.model.catalog.CatalogEntry;
import io.dromos.model.catalog.CatalogKind;
import io.dromos.model.catalog.CatalogSummary;
import io.dromos.model.catalog.ComponentEntry;
import io.dromos.model.catalog.EipEntry;
import io.dromos.model.catalog.EipEntry.Role;
import io.dromos.model.catalog.OptionEntry;
import io.dromos.model.catalog.OptionKind;
import io.dromos.model.catalog.OptionType;
import org.junit.jupiter.api.Test;

class BundledCatalogTest {

    private final Catalog catalog = BundledCatalog.shared();

    @Test
    void namesTheVersionItDescribes() {
        assertThat(catalog.version()).startsWith("4.");
    }

    @Test
    void describesAStepWithTheOptionsOfTheYamlLoader() {
        EipEntry split = catalog.eip("split").orElseThrow();

        assertThat(split.role()).isEqualTo(Role.STEP);
        assertThat(split.inlineLanguages()).isTrue();
        assertThat(split.hasSteps()).isTrue();
        assertThat(option(split, "expression").required()).isTrue();
        assertThat(option(split, "streaming").type()).isEqualTo(OptionType.BOOLEAN);
        assertThat(option(split, "timeout").type()).isEqualTo(OptionType.DURATION);
        assertThat(split.options()).extracting(OptionEntry::name).contains("id", "description", "note", "disabled")
                .endsWith("steps");
    }

    @Test
    void takesKeysInKebabCaseAsTheLoaderDoes() {
        EipEntry split = catalog.eip("split").orElseThrow();

        assertThat(split.option("aggregation-strategy")).isEqualTo(split.option("aggregationStrategy")).isPresent();
    }

    @Test
    void tellsWhatAPlainTextSets() {
        assertThat(catalog.eip("to").orElseThrow().shorthand()).isEqualTo("uri");
        assertThat(catalog.eip("log").orElseThrow().shorthand()).isEqualTo("message");
        assertThat(catalog.eip("bean").orElseThrow().shorthand()).isEqualTo("ref");
        assertThat(catalog.eip("split").orElseThrow().shorthand()).isEmpty();
    }

    @Test
    void tellsPredicatesFromExpressions() {
        assertThat(catalog.eip("when").flatMap(EipEntry::expression).orElseThrow().predicate()).isTrue();
        assertThat(catalog.eip("setBody").flatMap(EipEntry::expression).orElseThrow().predicate()).isFalse();
        assertThat(option(catalog.eip("onException").orElseThrow(), "handled").predicate()).isTrue();
    }

    @Test
    void describesTopLevelKindsAndParts() {
        assertThat(catalog.topLevelKinds()).contains("route", "from", "rest", "beans", "onException", "errorHandler");
        assertThat(catalog.eip("route").orElseThrow().role()).isEqualTo(Role.TOP_LEVEL);
        assertThat(catalog.eip("otherwise").orElseThrow().role()).isEqualTo(Role.PART);
        assertThat(catalog.eip("noSuchThing")).isEmpty();
    }

    @Test
    void leadsFromAnOptionToTheKeysBelowIt() {
        OptionEntry policy = option(catalog.eip("onException").orElseThrow(), "redeliveryPolicy");

        EipEntry below = catalog.definition(policy.reference()).orElseThrow();

        assertThat(option(below, "maximumRedeliveries").type()).isEqualTo(OptionType.INTEGER);
        assertThat(catalog.definition("NoSuchDefinition")).isEmpty();
    }

    @Test
    void everyReferenceOfEveryStepLeadsSomewhere() {
        for (CatalogSummary summary : catalog.list(CatalogKind.EIP)) {
            for (OptionEntry option : catalog.eip(summary.name()).orElseThrow().options()) {
                if (!option.reference().isEmpty()) {
                    assertThat(catalog.definition(option.reference())).as(summary.name() + "." + option.name())
                            .isPresent();
                }
            }
        }
    }

    @Test
    void describesAComponentWithPathAndParameters() {
        ComponentEntry kafka = catalog.component("kafka").orElseThrow();

        assertThat(kafka.syntax().names()).containsExactly("topic");
        assertThat(option(kafka, "topic").kind()).isEqualTo(OptionKind.PATH);
        assertThat(option(kafka, "topic").required()).isTrue();
        assertThat(option(kafka, "groupId").group()).isEqualTo("consumer");
        assertThat(option(kafka, "saslJaasConfig").secret()).isTrue();
        assertThat(option(kafka, "autoOffsetReset").enumeration()).contains("latest", "earliest");
        assertThat(option(kafka, "additionalProperties").place().prefix()).isEqualTo("additionalProperties.");
        assertThat(kafka.headers()).extracting(ComponentEntry.HeaderEntry::name).contains("kafka.KEY");
    }

    @Test
    void tellsHowAComponentMayBeUsed() {
        assertThat(catalog.component("timer").orElseThrow().use().producer()).isFalse();
        assertThat(catalog.component("log").orElseThrow().use().consumer()).isFalse();
        assertThat(catalog.component("http").orElseThrow().use().lenient()).isTrue();
        assertThat(catalog.component("google-drive").orElseThrow().use().api()).isTrue();
    }

    @Test
    void readsEveryComponent() {
        assertThat(catalog.list(CatalogKind.COMPONENT)).hasSizeGreaterThan(350)
                .allSatisfy(summary -> assertThat(catalog.component(summary.name())).isPresent());
    }

    @Test
    void unknownAndOddNamesAreEmpty() {
        assertThat(catalog.component("nope")).isEmpty();
        assertThat(catalog.component("../models/split")).isEmpty();
        assertThat(catalog.component("")).isEmpty();
        assertThat(catalog.language("nope")).isEmpty();
        assertThat(catalog.dataFormat("nope")).isEmpty();
    }

    @Test
    void describesLanguagesByKeyAndByName() {
        assertThat(catalog.languageKeys()).contains("simple", "jsonpath", "method", "xpath");
        assertThat(catalog.language("bean")).map(CatalogEntry::name)
                .isEqualTo(catalog.language("method").map(CatalogEntry::name));
        assertThat(catalog.language("simple").orElseThrow().functions()).extracting("name")
                .contains("body", "header.name", "bodyAs(type)");
    }

    @Test
    void describesDataFormatsByKeyAndByName() {
        assertThat(catalog.dataFormat("jackson").orElseThrow().name()).isEqualTo("json");
        assertThat(option(catalog.dataFormat("json").orElseThrow(), "library").enumeration()).contains("Jackson");
        assertThat(catalog.list(CatalogKind.DATA_FORMAT)).extracting(CatalogSummary::name).contains("json", "csv",
                "yaml");
    }

    private static OptionEntry option(CatalogEntry entry, String name) {
        return entry.option(name).orElseThrow(() -> new AssertionError(entry.name() + " has no " + name));
    }
}
