package io.dromos.service.runtime.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.dromos.model.message.Message;
import io.dromos.service.deployment.Finding;
import io.dromos.service.deployment.Finding.Place;
import io.dromos.service.deployment.FlowBundle;
import io.dromos.service.runtime.restriction.NotAllowedException;
import io.dromos.service.runtime.restriction.Restrictions;

/** What can be seen in the text of a flow, line by line: placeholders without a value, and ways to the environment. */
public final class SourceCheck {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{(\\??)([^{}]+)}}");
    private static final Pattern FUNCTION = Pattern.compile("[a-zA-Z][a-zA-Z.]*:.*");
    private static final Set<String> ENVIRONMENT = Set.of("env", "sys", "service", "service.host", "service.port",
            "service.name");
    private static final Pattern STEP_ID = Pattern.compile("^\\s*-?\\s*id:\\s*[\"']?([^\"'#\\s]+)");

    private final FlowBundle bundle;
    private final Restrictions restrictions;
    private final Set<String> known = new HashSet<>();

    public SourceCheck(FlowBundle bundle, Restrictions restrictions) {
        this.bundle = bundle;
        this.restrictions = restrictions;
        bundle.properties().forEach(row -> known.add(row.name()));
    }

    /** Names of placeholders that nothing gives a value. */
    public static List<String> unresolved(List<Finding> findings) {
        return findings.stream().filter(finding -> finding.code().equals("service.property-missing"))
                .map(finding -> finding.place().field()).distinct().toList();
    }

    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        List<String> lines = bundle.source().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.strip().startsWith("#")) {
                Place place = new Place(bundle.file(), i + 1, stepAt(lines, i), "");
                placeholders(line, place, findings);
                refused(() -> restrictions.checkEnvironment(line), place).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private void placeholders(String line, Place place, List<Finding> findings) {
        Matcher matcher = PLACEHOLDER.matcher(line);
        while (matcher.find()) {
            String key = matcher.group(2).strip();
            String function = FUNCTION.matcher(key).matches() ? key.substring(0, key.indexOf(':')) : "";
            if (ENVIRONMENT.contains(function)) {
                refused(() -> restrictions.checkPropertyFunction(function), place).ifPresent(findings::add);
            } else if (matcher.group(1).isEmpty() && !key.contains(":") && !key.contains("?")
                    && !known.contains(negated(key)) && !key.contains("$")) {
                findings.add(Finding.error(place.option(negated(key)), "service.property-missing", negated(key)));
            }
        }
    }

    /** {@code {{!name}}} turns a truth value around. */
    private static String negated(String key) {
        return key.startsWith("!") ? key.substring(1) : key;
    }

    static Optional<Finding> refused(Runnable check, Place place) {
        try {
            check.run();
            return Optional.empty();
        } catch (NotAllowedException refused) {
            Finding finding = new Finding(Finding.Severity.ERROR, refused.code(),
                    String.valueOf(refused.getMessage()), place, List.of());
            return Optional.of(refused.setting().isEmpty()
                    ? finding
                    : finding.withFix(Message.of("service.fix-setting", refused.setting()).text()));
        }
    }

    /** The id that stands nearest to a line: in what is deployed, every step has one at its head. */
    private static String stepAt(List<String> lines, int index) {
        for (int i = index; i >= 0; i--) {
            Matcher matcher = STEP_ID.matcher(lines.get(i));
            if (matcher.find()) {
                return matcher.group(1);
            }
        }
        return "";
    }
}
