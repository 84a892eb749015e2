package io.dromos.model.validation.check.advice;

import io.dromos.model.catalog.Catalog;
import io.dromos.model.catalog.ComponentEntry;
import io.dromos.model.catalog.EndpointUri;
import io.dromos.model.catalog.OptionEntry;
import io.dromos.model.expression.Severity;
import io.dromos.model.source.YamlEntry;
import io.dromos.model.source.YamlScalar;
import io.dromos.model.validation.ElementCheck;
import io.dromos.model.validation.Issue;
import io.dromos.model.validation.site.ElementSites;
import io.dromos.model.validation.site.EndpointSite;
import io.dromos.model.validation.site.KeySite;
import io.dromos.model.validation.site.ScalarPositions;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** A password, key or token that stands in the flow for everyone to read; it belongs into an encrypted property. */
public final class SecretInFlowCheck implements ElementCheck {

    /** Camel counts these as secret, though by themselves they open nothing. */
    private static final Set<String> HARMLESS = Set.of("username", "user", "clientId", "accountName", "region");

    private static final Pattern NAMED_SECRET = Pattern.compile(
            ".*(password|passphrase|secret|secretKey|accessKey|apiKey)", Pattern.CASE_INSENSITIVE);

    private final Catalog catalog;

    public SecretInFlowCheck(Catalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public void check(ElementSites sites, Consumer<Issue> issues) {
        for (EndpointSite site : sites.endpoints()) {
            catalog.component(site.uri().scheme().text()).ifPresent(component -> {
                for (EndpointUri.Parameter parameter : site.uri().parameters()) {
                    boolean secret = secret(component, parameter.name().text());
                    if (secret && plain(parameter.value().text())) {
                        issues.accept(issue(sites, parameter.name().text()).on(site.scalar(), "uri")
                                .part(ScalarPositions.of(site.scalar()).of(parameter.value().range())));
                    }
                }
                site.parameters().ifPresent(map -> map.entries().stream()
                        .filter(entry -> secret(component, entry.keyText()))
                        .forEach(entry -> written(sites, entry, "parameters." + entry.keyText(), issues)));
            });
        }
        for (KeySite key : sites.keys()) {
            if (key.option().filter(SecretInFlowCheck::secret).isPresent()) {
                written(sites, key.entry(), key.name(), issues);
            }
        }
    }

    private static void written(ElementSites sites, YamlEntry entry, String path, Consumer<Issue> issues) {
        if (entry.value() instanceof YamlScalar scalar && plain(scalar.value())) {
            issues.accept(issue(sites, entry.keyText()).on(scalar, path));
        }
    }

    private static Issue issue(ElementSites sites, String name) {
        return Issue.at(sites.element(), Severity.WARNING, "secret-in-flow", name);
    }

    /** By the catalog; by the name where the component hands on what it does not know, as Kamelets do. */
    private static boolean secret(ComponentEntry component, String name) {
        return component.option(name).map(SecretInFlowCheck::secret)
                .orElseGet(() -> component.use().lenient() && NAMED_SECRET.matcher(name).matches());
    }

    private static boolean secret(OptionEntry option) {
        return option.secret() && !HARMLESS.contains(option.name());
    }

    private static boolean plain(String value) {
        String text = value.startsWith("RAW(") ? value.substring(4) : value;
        return !text.isBlank() && !text.contains("{{") && !text.contains("${") && !text.startsWith("#");
    }
}
