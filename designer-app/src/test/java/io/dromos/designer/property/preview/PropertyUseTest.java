package io.dromos.designer.property.preview;

import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.model.property.PropertyRow;
import io.dromos.model.property.PropertySet;
import io.dromos.model.property.PropertySources;
import io.dromos.model.property.PropertyValue;
import java.util.List;
import org.junit.jupiter.api.Test;

class PropertyUseTest {

    private static final PropertySources SOURCES = new PropertySources(
            List.of(new PropertySources.TopicValue("scenario.crm.find.out", "dev.crm.find", "crm", "find")),
            List.of(new PropertySet("common", List.of(PropertyRow.plain("url", "http://all"),
                    new PropertyRow("url", new PropertyValue.Plain("http://dev"), "dev"),
                    new PropertyRow("token", new PropertyValue.Secret("v1:x:y"), "")))),
            new PropertySet("", List.of(PropertyRow.plain("token", "none"))));

    @Test
    void saysWhoseValueWinsOverWhomAndWhereItIsUsed() {
        List<PropertyUse> uses = PropertyUse.of(SOURCES, "dev", "- a: \"{{url}}\"\n- b: \"{{gone}} {{url}}\"\n");

        assertThat(uses).containsExactly(
                new PropertyUse("gone", "has no value here", "", "", List.of(2), true),
                new PropertyUse("scenario.crm.find.out", "dev.crm.find", "scenario crm / find", "", List.of(), false),
                new PropertyUse("token", "none", "internal set", "common", List.of(), false),
                new PropertyUse("url", "http://dev", "common \u00b7 dev", "", List.of(1, 2), false));
    }

    @Test
    void masksSecretsAndAsksNothingOfPlaceholdersThatBringAValue() {
        PropertySources secret = new PropertySources(List.of(),
                List.of(new PropertySet("s", List.of(new PropertyRow("k", new PropertyValue.Secret("v1:x:y"), "")))),
                new PropertySet("", List.of()));

        List<PropertyUse> uses = PropertyUse.of(secret, "dev", "{{?maybe}} {{with:default}} {{env:HOME}}");

        assertThat(uses).hasSize(1);
        assertThat(uses.getFirst().value()).isEqualTo(PropertyValue.MASK);
    }
}
