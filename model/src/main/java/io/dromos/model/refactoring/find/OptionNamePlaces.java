package io.dromos.model.refactoring.find;

import io.dromos.model.refactoring.NamedThing;
import io.dromos.model.refactoring.Renaming;
import io.dromos.model.source.YamlScalar;
import io.dromos.model.validation.site.ElementSites;
import io.dromos.model.validation.site.KeySite;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Options that hold a name: {@code setHeader.name}, {@code removeProperty}, {@code variableSend}, a route's id. */
final class OptionNamePlaces {

    private OptionNamePlaces() {
    }

    /** Scalars whose whole value is the name. */
    static List<YamlScalar> scalars(ElementSites sites, Renaming renaming) {
        List<YamlScalar> found = new ArrayList<>();
        String kind = sites.element().kind();
        if (sites.element().source().body() instanceof YamlScalar scalar && shorthand(kind, renaming.thing())) {
            found.add(scalar);
        }
        for (KeySite key : sites.keys()) {
            if (key.entry().value() instanceof YamlScalar scalar && names(kind, key, renaming.thing())) {
                found.add(scalar);
            }
        }
        return found.stream().filter(scalar -> scalar.value().equals(renaming.from())).toList();
    }

    private static boolean shorthand(String kind, NamedThing thing) {
        return switch (thing) {
            case HEADER -> Set.of("removeHeader", "removeHeaders").contains(kind);
            case EXCHANGE_PROPERTY -> Set.of("removeProperty", "removeProperties").contains(kind);
            case VARIABLE -> kind.equals("removeVariable");
            case FIELD, ENDPOINT, ROUTE -> false;
        };
    }

    private static boolean names(String kind, KeySite key, NamedThing thing) {
        String last = key.path().getLast();
        boolean name = last.equals("name") || last.equals("toName");
        return switch (thing) {
            case HEADER -> name && Set.of("setHeader", "removeHeader", "convertHeaderTo", "setHeaders").contains(kind)
                    || last.equals("pattern") && kind.equals("removeHeaders");
            case EXCHANGE_PROPERTY -> name && Set.of("setProperty", "removeProperty").contains(kind)
                    || last.equals("pattern") && kind.equals("removeProperties");
            case VARIABLE -> name && Set.of("setVariable", "removeVariable", "convertVariableTo", "setVariables")
                    .contains(kind) || last.equals("variableSend") || last.equals("variableReceive");
            case ROUTE -> last.equals("id") && kind.equals("route") || last.equals("routeId");
            case FIELD, ENDPOINT -> false;
        };
    }
}
