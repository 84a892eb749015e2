package io.dromos.model.catalog.camel;

import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.model.catalog.Catalog;
import io.dromos.model.catalog.EipEntry;
import io.dromos.model.catalog.OptionEntry;
import io.dromos.model.catalog.OptionType;
import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.ConstantInstruction.LoadConstantInstruction;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Camel's YAML loader is the last word on keys: the catalog must know each that the loader's code compares with. */
class YamlLoaderAgreementTest {

    /** Keys that stand for the choice itself in Camel's model, and are no keys of a file. */
    private static final Set<String> INNER = Set.of("dataFormatType", "loadBalancerType", "tokenizerImplementation",
            "resequencerConfig", "serviceDiscoveryConfiguration", "serviceFilterConfiguration",
            "serviceDiscoveryConfigurations",
            "serviceFilterConfigurations", "errorHandlerType");

    private final Catalog catalog = BundledCatalog.shared();

    @Test
    void everyKeyOfEveryStepIsKnown() throws IOException {
        int compared = 0;
        for (String kind : catalog.stepKinds()) {
            EipEntry entry = catalog.eip(kind).orElseThrow();
            Set<String> unknown = loaderKeys(reference(kind));
            compared += unknown.size();
            unknown.removeIf(key -> entry.option(key).isPresent() || INNER.contains(key));
            assertThat(unknown).as(kind).isEmpty();
        }
        assertThat(compared).isGreaterThan(400);
    }

    @Test
    void everyKeyOfEveryPartBelowAStepIsKnown() throws IOException {
        Set<String> references = new TreeSet<>();
        catalog.stepKinds().forEach(kind -> catalog.eip(kind).orElseThrow().options().stream()
                .filter(option -> option.type() != OptionType.EXPRESSION).map(OptionEntry::reference)
                .filter(reference -> !reference.isEmpty()).forEach(references::add));
        for (String reference : references) {
            EipEntry entry = catalog.definition(reference).orElseThrow();
            Set<String> unknown = loaderKeys(reference);
            unknown.removeIf(key -> entry.option(key).isPresent() || INNER.contains(key));
            assertThat(unknown).as(reference).isEmpty();
        }
    }

    private static String reference(String kind) {
        return new SchemaIndex(new CatalogFiles().schema(), new CatalogFiles().mapper()).reference(kind).orElseThrow();
    }

    private static Set<String> loaderKeys(String reference) throws IOException {
        String path = "org/apache/camel/dsl/yaml/deserializers/ModelDeserializers$" + reference + "Deserializer.class";
        try (InputStream in = YamlLoaderAgreementTest.class.getClassLoader().getResourceAsStream(path)) {
            Set<String> keys = new TreeSet<>();
            if (in != null) {
                for (MethodModel method : ClassFile.of().parse(in.readAllBytes()).methods()) {
                    if (method.methodName().equalsString("setProperty")) {
                        method.code().orElseThrow().forEach(element -> {
                            if (element instanceof LoadConstantInstruction constant
                                    && constant.constantValue() instanceof String key
                                    && key.matches("[a-z][A-Za-z0-9]*")) {
                                keys.add(key);
                            }
                        });
                    }
                }
            }
            return keys;
        }
    }
}
