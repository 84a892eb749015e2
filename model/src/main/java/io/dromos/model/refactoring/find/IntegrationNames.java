package io.dromos.model.refactoring.find;

import io.dromos.model.expression.TextRange;
import io.dromos.model.refactoring.FileRenaming;
import io.dromos.model.refactoring.NameUse;
import io.dromos.model.refactoring.NamedThing;
import io.dromos.model.refactoring.Renaming;
import io.dromos.model.source.ParseResult;
import io.dromos.model.source.SourceTree;
import io.dromos.model.source.YamlScalar;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Names in an integration's file: fields of data models by their paths, through objects, arrays and references, and
 * headers of scenarios. JSON is read as the YAML that it is, which tells where each name stands. Any thread may use it.
 */
public final class IntegrationNames {

    private IntegrationNames() {
    }

    /** All uses; empty where the text cannot be read. */
    public static Optional<FileRenaming> search(String file, String text, Renaming renaming) {
        return SourceTree.parse(text) instanceof ParseResult.Parsed(SourceTree tree)
                ? Optional.of(new Search(tree, text, renaming).uses(file))
                : Optional.empty();
    }

    /** One search through one file. */
    private static final class Search {

        private final SourceTree tree;
        private final String text;
        private final Renaming renaming;
        /** By their start: what two scenarios refer to is one use. */
        private final Map<Integer, NameUse> found = new TreeMap<>();

        Search(SourceTree tree, String text, Renaming renaming) {
            this.tree = tree;
            this.text = text;
            this.renaming = renaming;
        }

        FileRenaming uses(String file) {
            Placed.root(tree).ifPresent(this::integration);
            return new FileRenaming(file, text, renaming.newName(), List.copyOf(found.values()));
        }

        private void integration(Placed integration) {
            items(integration, "scenarios").forEach(scenario -> {
                if (renaming.thing() == NamedThing.HEADER) {
                    items(scenario, "headers").forEach(this::ifNamed);
                }
                if (renaming.thing() == NamedThing.FIELD) {
                    Stream.of("output", "input").flatMap(model -> scenario.field(model).stream())
                            .forEach(model -> properties(integration, model, renaming.path()));
                }
            });
        }

        private void properties(Placed integration, Placed properties, List<String> path) {
            properties.items().filter(property -> isNamed(property, path.getFirst())).forEach(property -> {
                if (path.size() == 1) {
                    ifNamed(property);
                } else {
                    inside(integration, property, path.subList(1, path.size()));
                }
            });
        }

        /** Into the fields of an object, of an array's items, of what is referred to. */
        private void inside(Placed integration, Placed type, List<String> path) {
            type.field("properties").ifPresent(properties -> properties(integration, properties, path));
            type.field("items").ifPresent(items -> inside(integration, items, path));
            type.field("reference").ifPresent(reference -> items(integration, "objects")
                    .filter(object -> object.field("name").filter(name -> sameText(name, reference)).isPresent())
                    .forEach(object -> inside(integration, object, path)));
        }

        private static boolean sameText(Placed one, Placed other) {
            return other.node() instanceof YamlScalar scalar && one.says(scalar.value());
        }

        private static boolean isNamed(Placed named, String name) {
            return named.field("name").filter(value -> value.says(name)).isPresent();
        }

        private static Stream<Placed> items(Placed owner, String list) {
            return owner.field(list).stream().flatMap(Placed::items);
        }

        /** Only where the name stands as it is between its quotes, without escapes. */
        private void ifNamed(Placed named) {
            named.field("name").filter(name -> name.says(renaming.oldName())).ifPresent(name -> {
                String written = name.node().text();
                int quoted = written.indexOf(renaming.oldName());
                if (quoted >= 0) {
                    int start = name.start() + quoted;
                    NamePlace place = new NamePlace(
                            new TextRange(start, start + renaming.oldName().length()), true);
                    found.put(start, place.use(text, tree.lines().at(start).line(), renaming.newName()));
                }
            });
        }
    }
}
