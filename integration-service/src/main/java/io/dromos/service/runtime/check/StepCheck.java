package io.dromos.service.runtime.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.dromos.service.deployment.Finding;
import io.dromos.service.deployment.Finding.Place;
import io.dromos.service.deployment.FlowBundle;
import io.dromos.service.runtime.restriction.NotAllowedException;
import io.dromos.service.runtime.restriction.Restrictions;
import org.apache.camel.Component;
import org.apache.camel.model.ModelCamelContext;

/** Looks at every step of a flow that is loaded and not started: are its component and language here and allowed? */
public final class StepCheck {

    private final ModelCamelContext context;
    private final FlowBundle bundle;
    private final Restrictions restrictions;

    public StepCheck(ModelCamelContext context, FlowBundle bundle, Restrictions restrictions) {
        this.context = context;
        this.bundle = bundle;
        this.restrictions = restrictions;
    }

    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>(new SourceCheck(bundle, restrictions).findings());
        List<Step> steps = Steps.of(context);
        if (steps.isEmpty() && context.getRouteTemplateDefinitions().isEmpty()
                && context.getRestDefinitions().isEmpty()) {
            findings.add(Finding.warning(new Place(bundle.file(), 0, "", ""), "service.no-routes", bundle.file()));
        }
        for (Step step : steps) {
            if (!step.uri().isEmpty()) {
                endpoint(step).ifPresent(findings::add);
            }
            if (step.language().equals("jq")) {
                SourceCheck.refused(() -> restrictions.checkJq(step.expression()),
                        step.place(bundle.file(), "expression")).ifPresent(findings::add);
            }
            language(step).ifPresent(findings::add);
        }
        return findings;
    }

    private Optional<Finding> endpoint(Step step) {
        Place place = step.place(bundle.file(), "uri");
        String uri = resolved(step.uri());
        int colon = uri.indexOf(':');
        String scheme = colon < 0 ? uri.replaceFirst("\\?.*", "") : uri.substring(0, colon);
        if (scheme.isEmpty() || scheme.contains("{") || scheme.contains("$")) {
            return Optional.empty();
        }
        if (!restrictions.allowsComponent(scheme)) {
            return isKnown(scheme)
                    ? SourceCheck.refused(() -> {
                        throw NotAllowedException.component(scheme);
                    }, place)
                    : Optional.of(Finding.error(place, "service.component-missing", scheme));
        }
        if (component(scheme).isEmpty()) {
            return Optional.of(Finding.error(place, "service.component-missing", scheme));
        }
        String rest = colon < 0 ? "" : uri.substring(colon + 1).replaceFirst("^//", "").replaceFirst("\\?.*", "");
        return scheme.equals("file") && !rest.contains("${")
                ? SourceCheck.refused(() -> restrictions.file(rest), place)
                : Optional.empty();
    }

    private Optional<Finding> language(Step step) {
        String name = step.language();
        return name.isEmpty() || restrictions.allowsLanguage(name)
                ? Optional.empty()
                : Optional.of(Finding.error(step.place(bundle.file(), "expression"), "service.language-not-allowed",
                        name));
    }

    /** On board or in Camel's list: then it is a matter of permission, else of spelling. */
    private static boolean isKnown(String scheme) {
        return KnownComponents.contains(scheme);
    }

    private Optional<Component> component(String scheme) {
        try {
            return Optional.ofNullable(context.getComponent(scheme, true, false));
        } catch (RuntimeException unusable) {
            return Optional.empty();
        }
    }

    private String resolved(String uri) {
        try {
            return context.resolvePropertyPlaceholders(uri);
        } catch (RuntimeException unresolved) {
            return uri; // is a finding of the source check already
        }
    }
}
