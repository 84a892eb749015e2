package io.dromos.designer.service;

import io.dromos.deploy.artifact.Artifact;
import io.dromos.model.packaging.EntrySource;
import io.dromos.model.packaging.PackageDraft;
import io.dromos.model.packaging.PackageKind;
import io.dromos.model.packaging.PackageResult;
import io.dromos.model.packaging.PackageWriter;
import io.dromos.model.packaging.PackagedFlow;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Deployment packages with the flow that the deploy contract speaks of. */
final class GreetingPackage {

    private static final String FLOW = """
            # Number NUMBER.
            - route:
                id: greeting
                from:
                  id: start
                  uri: direct:start
                  steps:
                    - choice:
                        id: fails
                        when:
                          - id: when-fail
                            simple: "${body} == 'fail'"
                            steps:
                              - throwException:
                                  id: fail
                                  exceptionType: java.lang.IllegalArgumentException
                                  message: asked to fail
                    - setProperty:
                        id: remember
                        name: length
                        simple: "${body.length}"
                    - setBody:
                        id: greet
                        simple: "Hello ${body}${exchangeProperty.who}"
            """;

    private GreetingPackage() {
    }

    static Artifact write(Path file, int number) throws IOException {
        return write(file, number, new byte[0]);
    }

    /** With an asset of those bytes, unless there are none. */
    static Artifact write(Path file, int number, byte[] asset) throws IOException {
        Map<String, EntrySource> entries = new LinkedHashMap<>();
        entries.put("flows/greeting.camel.yaml", EntrySource.of(FLOW.replace("NUMBER", Integer.toString(number))));
        entries.put("properties.json", EntrySource.of("{\"greeting\":[]}"));
        if (asset.length > 0) {
            entries.put("classpath/noise.bin", () -> new ByteArrayInputStream(asset));
        }
        PackagedFlow flow = new PackagedFlow("greeting", "Greeting", "", "", "flows/greeting.camel.yaml", List.of(),
                asset.length > 0 ? List.of("classpath/noise.bin") : List.of(), List.of("who"), List.of("length"));
        PackageDraft draft = new PackageDraft("greeting", "", PackageKind.DEPLOYMENT, "dev", List.of(flow), entries);
        return switch (new PackageWriter().write(draft, file)) {
            case PackageResult.Written ignored -> Artifact.of(file);
            case PackageResult.Refused(var refusal) -> throw new IOException(refusal.message().text());
        };
    }
}
