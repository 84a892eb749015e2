package io.dromos.model.refactoring.find;

import io.dromos.model.refactoring.FileRenaming;
import io.dromos.model.refactoring.Renaming;
import io.dromos.model.source.ParseResult;
import io.dromos.model.source.SourceTree;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Names in the example messages of a flow: fields of bodies by their paths, through arrays, and headers. Any thread may
 * use it.
 */
public final class ExampleNames {

    private ExampleNames() {
    }

    /** All uses; empty where the text cannot be read. */
    public static Optional<FileRenaming> search(String file, String text, Renaming renaming) {
        if (!(SourceTree.parse(text) instanceof ParseResult.Parsed(SourceTree tree))) {
            return Optional.empty();
        }
        Stream<Placed> owners = Placed.root(tree).flatMap(root -> root.field("examples")).stream()
                .flatMap(Placed::items).flatMap(example -> owners(example, renaming));
        return Optional.of(new FileRenaming(file, text, renaming.newName(),
                owners.flatMap(owner -> owner.name(renaming.oldName()).stream())
                        .map(range -> new NamePlace(range, true).use(text, tree.lines().at(range.start()).line(),
                                renaming.newName()))
                        .toList()));
    }

    /** What may have a field of that name. */
    private static Stream<Placed> owners(Placed example, Renaming renaming) {
        return switch (renaming.thing()) {
            case HEADER -> example.field("headers").stream();
            case FIELD -> {
                List<String> path = renaming.path();
                Stream<Placed> level = example.field("body").stream().flatMap(ExampleNames::objects);
                for (String name : path.subList(0, path.size() - 1)) {
                    level = level.flatMap(owner -> owner.field(name).stream()).flatMap(ExampleNames::objects);
                }
                yield level;
            }
            case EXCHANGE_PROPERTY, VARIABLE, ENDPOINT, ROUTE -> Stream.empty();
        };
    }

    /** Itself, or what an array holds, as deep as arrays go: positions do not count in a path. */
    private static Stream<Placed> objects(Placed value) {
        return Stream.concat(Stream.of(value), value.items().flatMap(ExampleNames::objects));
    }
}
