package io.dromos.model.validation.check.advice;

import io.dromos.model.expression.Severity;
import io.dromos.model.validation.ElementCheck;
import io.dromos.model.validation.Issue;
import io.dromos.model.validation.site.ElementSites;
import io.dromos.model.validation.site.EndpointSite;
import io.dromos.model.validation.site.ScalarPositions;
import java.util.Set;
import java.util.function.Consumer;

/** The address of another system, written into the flow: a property would let each environment have its own. */
public final class FixedAddressCheck implements ElementCheck {

    private static final Set<String> NETWORK = Set.of("http", "https", "ftp", "ftps", "sftp", "netty", "netty-http",
            "vertx-http", "vertx-websocket", "smtp", "smtps", "imap", "imaps", "pop3", "ldap", "cxf", "scp", "smb");

    @Override
    public void check(ElementSites sites, Consumer<Issue> issues) {
        for (EndpointSite site : sites.endpoints()) {
            String path = site.uri().path().text();
            boolean fixed = NETWORK.contains(site.uri().scheme().text()) && !path.isBlank()
                    && !site.uri().path().dynamic();
            if (fixed) {
                issues.accept(Issue.at(sites.element(), Severity.INFO, "fixed-address", path)
                        .on(site.scalar(), String.join(".", site.path()))
                        .part(ScalarPositions.of(site.scalar()).of(site.uri().path().range())));
            }
        }
    }
}
