package io.dromos.model.refactoring.find;

import io.dromos.model.expression.TextRange;
import io.dromos.model.refactoring.Renaming;
import io.dromos.model.source.YamlScalar;
import io.dromos.model.validation.site.EndpointSite;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An endpoint's name in addresses, and in texts that hold addresses. */
final class EndpointNames {

    private EndpointNames() {
    }

    /** In the address itself. */
    static Optional<NamePlace> inAddress(EndpointSite site, Renaming renaming) {
        boolean same = site.uri().scheme().text().equals(renaming.scheme())
                && site.uri().path().text().equals(renaming.oldName());
        return same ? Optional.of(new NamePlace(site.uri().path().range(), true)) : Optional.empty();
    }

    /** {@code uri: direct} with its name among the parameters. */
    static Optional<YamlScalar> inParameters(EndpointSite site, Renaming renaming) {
        return site.uri().text().equals(renaming.scheme())
                ? site.parameters().flatMap(map -> map.entry("name")).map(entry -> entry.value())
                        .filter(YamlScalar.class::isInstance).map(YamlScalar.class::cast)
                        .filter(scalar -> scalar.value().equals(renaming.oldName()))
                : Optional.empty();
    }

    /** Addresses in a text, as recipient lists and routing slips have them: it looks like the endpoint. */
    static List<NamePlace> inText(String text, Renaming renaming) {
        Pattern pattern = Pattern.compile("(?<![\\w.:-])" + Pattern.quote(renaming.scheme()) + ":(?://)?("
                + Pattern.quote(renaming.oldName()) + ")(?=$|[?&,;\\s\"')\\]}])");
        List<NamePlace> places = new ArrayList<>();
        Matcher address = pattern.matcher(text);
        while (address.find()) {
            places.add(new NamePlace(new TextRange(address.start(1), address.end(1)), false));
        }
        return places;
    }
}
