package io.dromos.model.property;

/** Where a value comes from, to be told beside it. */
public sealed interface Origin {

    /** A topic of a scenario, from the integration. */
    record OfScenario(String integration, String scenario) implements Origin {}

    /** A row of a shared set; {@code environment} is empty for a general row. */
    record OfSharedSet(String set, String environment) implements Origin {}

    /** A row of the flow's own set. */
    record OfInternalSet(String environment) implements Origin {}

    /** The set's name as packages carry it. */
    default String set() {
        return switch (this) {
            case OfScenario(String integration, _) -> "scenario." + integration;
            case OfSharedSet(String set, _) -> set;
            case OfInternalSet _ -> "";
        };
    }
}
