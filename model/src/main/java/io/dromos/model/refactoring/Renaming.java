package io.dromos.model.refactoring;

import io.dromos.model.message.Message;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What gets which name.
 *
 * @param from
 *            for a field its path, for an endpoint its address without a query
 * @param to
 *            for a field the new last part of its path; for an endpoint with or without the scheme
 */
public record Renaming(NamedThing thing, String from, String to) {

    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_-]*");
    private static final Pattern ROUTE = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_.-]*");
    /** YAML reads these as something else than text. */
    private static final Set<String> NO_TEXT = Set.of("true", "false", "null", "yes", "no", "on", "off");

    /** Why it cannot be made; empty if it can. A new name is one that every language and YAML take without quotes. */
    public Optional<Message> refusal() {
        if (from.isBlank() || newName().equals(oldName())) {
            return Optional.of(Message.of("edit.rename-same"));
        }
        Pattern allowed = thing == NamedThing.ROUTE || thing == NamedThing.ENDPOINT ? ROUTE : NAME;
        boolean taken = !allowed.matcher(newName()).matches() || NO_TEXT.contains(newName());
        return taken ? Optional.of(Message.of("edit.rename-name", newName())) : Optional.empty();
    }

    /** The part of {@code from} that is replaced where it stands. */
    public String oldName() {
        return switch (thing) {
            case HEADER, EXCHANGE_PROPERTY, VARIABLE, ROUTE -> from;
            case FIELD -> path().getLast();
            case ENDPOINT -> from.substring(from.indexOf(':') + 1);
        };
    }

    public String newName() {
        return thing == NamedThing.ENDPOINT && to.startsWith(scheme() + ":")
                ? to.substring(scheme().length() + 1)
                : to;
    }

    /** Of a field. */
    public List<String> path() {
        return List.of(from.split("\\.", -1));
    }

    /** Of an endpoint. */
    public String scheme() {
        return from.substring(0, Math.max(0, from.indexOf(':')));
    }
}
