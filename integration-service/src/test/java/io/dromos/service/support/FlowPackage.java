package io.dromos.service.support;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.dromos.model.packaging.EntrySource;
import io.dromos.model.packaging.PackageDraft;
import io.dromos.model.packaging.PackageKind;
import io.dromos.model.packaging.PackageResult;
import io.dromos.model.packaging.PackageWriter;
import io.dromos.model.packaging.PackagedFlow;
import tools.jackson.databind.json.JsonMapper;

/** Builds a deployment package of one flow. */
public final class FlowPackage {

    private final String code;
    private final String source;
    private final Map<String, EntrySource> entries = new LinkedHashMap<>();
    private final List<Map<String, Object>> rows = new ArrayList<>();
    private List<String> outputs = List.of();
    private String domain = "";

    private FlowPackage(String code, String source) {
        this.code = code;
        this.source = source;
    }

    public static FlowPackage of(String code, String source) {
        return new FlowPackage(code, source);
    }

    public FlowPackage outputs(String... names) {
        outputs = List.of(names);
        return this;
    }

    public FlowPackage domain(String name) {
        domain = name;
        return this;
    }

    public FlowPackage property(String name, String value) {
        rows.add(Map.of("name", name, "value", value, "encrypted", false, "set", "common"));
        return this;
    }

    public FlowPackage asset(String name, byte[] content) {
        entries.put("classpath/" + name, () -> new ByteArrayInputStream(content));
        return this;
    }

    public byte[] bytes() {
        String file = "flows/" + code + ".camel.yaml";
        List<String> assets = List.copyOf(entries.keySet());
        entries.put(file, EntrySource.of(source));
        entries.put("properties.json",
                EntrySource.of(JsonMapper.builder().build().writeValueAsString(Map.of(code, rows))));
        PackagedFlow flow = new PackagedFlow(code, "Flow " + code, "", domain, file, List.of(), assets, List.of(),
                outputs);
        try {
            Path written = Files.createTempFile("flow", ".dromos");
            PackageResult.Writing result = new PackageWriter().write(
                    new PackageDraft(code, "1", PackageKind.DEPLOYMENT, "test", List.of(flow), entries), written);
            if (result instanceof PackageResult.Refused(var refusal)) {
                throw new IllegalStateException(refusal.message().text());
            }
            byte[] bytes = Files.readAllBytes(written);
            Files.delete(written);
            return bytes;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
