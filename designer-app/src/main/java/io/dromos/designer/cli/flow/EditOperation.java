package io.dromos.designer.cli.flow;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** One edit as it is written on a command line. An option that comes again begins the next edit. */
final class EditOperation {

    /**
     * What the options beside it are for: an element that is there, or a new one. The other one begins the next edit.
     */
    static final class Target {

        @Option(names = "--at", paramLabel = "ADDRESS", description = "The element whose options are set, added or removed.")
        String at = "";

        @Option(names = "--insert", paramLabel = "KIND", description = "Inserts a new step; --set gives it options.")
        String insert = "";
    }

    @ArgGroup(exclusive = true, multiplicity = "0..1")
    Target target = new Target();

    @Option(names = "--set", paramLabel = "OPTION=VALUE", description = "Sets an option, or adds it.")
    private @Nullable Map<String, String> set;

    @Option(names = "--unset", paramLabel = "OPTION", description = "Removes an option.")
    private @Nullable List<String> unset;

    @Option(names = "--remove", paramLabel = "ADDRESS", description = {
            "Removes an element; after --at it may also name an option of that element."})
    String remove = "";

    @Option(names = "--move", paramLabel = "ADDRESS", description = "Moves an element to where --after, --before or --into says.")
    String move = "";

    @Option(names = "--wrap", paramLabel = "KIND", description = {
            "Puts the step of --at into a new scope, such as split or choice;",
            "with --through, the steps from there to that one."})
    String wrap = "";

    @Option(names = "--through", paramLabel = "ADDRESS", description = "The last of the steps that --wrap takes.")
    String through = "";

    @Option(names = "--unwrap", paramLabel = "ADDRESS", description = {
            "Takes a scope away and leaves the steps inside;",
            "of a branch, the whole branching step."})
    String unwrap = "";

    @Option(names = "--rename", paramLabel = "OLD=NEW", description = {
            "Renames an id, a bean, or an endpoint such as direct:orders, with all that refers to it."})
    private @Nullable Map<String, String> rename;

    @Option(names = "--after", paramLabel = "ADDRESS")
    String after = "";

    @Option(names = "--before", paramLabel = "ADDRESS")
    String before = "";

    @Option(names = "--into", paramLabel = "ADDRESS", description = "At the end of the steps inside an element.")
    String into = "";

    // The parser makes these where they are given: one that was there before would be that of all edits.

    Map<String, String> set() {
        return set == null ? Map.of() : set;
    }

    List<String> unset() {
        return unset == null ? List.of() : unset;
    }

    Map<String, String> rename() {
        return rename == null ? Map.of() : rename;
    }

    /** An element or a place alone says what is meant, but not what to do with it. */
    boolean doesSomething() {
        return !(set().isEmpty() && unset().isEmpty() && rename().isEmpty())
                || Stream.of(remove, move, target.insert, wrap, unwrap).anyMatch(given -> !given.isEmpty());
    }
}
