package io.dromos.designer.cli.flow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** One edit as it is written on a command line. An option that comes again begins the next edit. */
final class EditOperation {

    @Option(names = "--at", paramLabel = "ADDRESS", description = "The element whose options are set, added or removed.")
    String at = "";

    @Option(names = "--set", paramLabel = "OPTION=VALUE", description = "Sets an option, or adds it.")
    Map<String, String> set = new LinkedHashMap<>();

    @Option(names = "--unset", paramLabel = "OPTION", description = "Removes an option.")
    List<String> unset = new ArrayList<>();

    @Option(names = "--remove", paramLabel = "ADDRESS", description = {
            "Removes an element; after --at it may also name an option of that element."})
    String remove = "";

    @Option(names = "--move", paramLabel = "ADDRESS", description = "Moves an element to where --after, --before or --into says.")
    String move = "";

    @Option(names = "--insert", paramLabel = "KIND", description = "Inserts a new step; --set gives it options.")
    String insert = "";

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
    Map<String, String> rename = new LinkedHashMap<>();

    @Option(names = "--after", paramLabel = "ADDRESS")
    String after = "";

    @Option(names = "--before", paramLabel = "ADDRESS")
    String before = "";

    @Option(names = "--into", paramLabel = "ADDRESS", description = "At the end of the steps inside an element.")
    String into = "";

    /** An element or a place alone says what is meant, but not what to do with it. */
    boolean doesSomething() {
        return !(set.isEmpty() && unset.isEmpty() && rename.isEmpty())
                || Stream.of(remove, move, insert, wrap, unwrap).anyMatch(given -> !given.isEmpty());
    }
}
