package io.dromos.model.flow;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which keys of Camel's YAML DSL hold elements. This is structure and stands in code; which EIPs and options exist is
 * vocabulary and comes from the catalog.
 */
public final class Structure {

    /** What the elements in a slot are. */
    enum Holds {
        /** items like {@code - log: x} */
        STEPS,
        /** items or one value that are branches, the kind being the key */
        BRANCHES,
        /** one value that is a step, the kind being the key: {@code from} */
        STEP,
        /** items or one value that are declarations, the kind being the key */
        DECLARATIONS,
        /** items like {@code - route:}, as in a file */
        ROOTS,
        /** one value that is a route, without a key of its own */
        ROUTE
    }

    /** {@code key} is a path with dots; {@code kind} is empty where items name their own. */
    record SlotRule(String key, Holds holds, boolean list, String kind) {}

    private static final SlotRule STEPS = new SlotRule(Slot.STEPS, Holds.STEPS, true, "");
    private static final SlotRule FROM = new SlotRule("from", Holds.STEP, false, "from");
    private static final SlotRule ROUTE = new SlotRule("route", Holds.ROUTE, false, "route");

    private static final Map<String, List<SlotRule>> RULES = Map.ofEntries(
            Map.entry("choice", List.of(branches("when"), branch("otherwise"))),
            Map.entry("doTry", List.of(STEPS, branches("doCatch"), branch("doFinally"))),
            Map.entry("circuitBreaker", List.of(STEPS, branch("onFallback"))),
            Map.entry("route", List.of(FROM)),
            Map.entry("routeTemplate", List.of(beans("beans"), ROUTE, FROM)),
            Map.entry("templatedRoute", List.of(beans("beans"))),
            Map.entry("routeConfiguration",
                    List.of(single("errorHandler"), wrapped("onException"), wrapped("onCompletion"),
                            wrapped("intercept"), wrapped("interceptFrom"), wrapped("interceptSendToEndpoint"))),
            Map.entry("rest",
                    List.of(declarations("get"), declarations("post"), declarations("put"), declarations("delete"),
                            declarations("patch"), declarations("head"))),
            Map.entry("Integration", List.of(new SlotRule("spec.flows", Holds.ROOTS, true, ""))),
            Map.entry("Kamelet",
                    List.of(beans("spec.template.beans"),
                            new SlotRule("spec.template.route", Holds.ROUTE, false, "route"),
                            new SlotRule("spec.template.from", Holds.STEP, false, "from"))),
            Map.entry("Pipe", pipe()), Map.entry("KameletBinding", pipe()));

    /** Steps that talk to an endpoint. */
    private static final Set<String> ENDPOINTS = Set.of("from", "to", "toD", "wireTap", "enrich", "pollEnrich", "poll");
    /** Steps that hold steps even while they have none. */
    private static final Set<String> SCOPES = Set.of("split", "loop", "filter", "aggregate", "multicast", "pipeline",
            "resequence", "idempotentConsumer", "saga", "step", "transacted", "policy", "loadBalance", "intercept",
            "interceptFrom", "interceptSendToEndpoint", "onCompletion", "onException", "kamelet");
    private static final Set<String> BRANCHING = Set.of("choice", "doTry", "circuitBreaker");
    private static final Set<String> BRANCH_KINDS = Set.of("when", "otherwise", "doCatch", "doFinally", "onFallback");
    private static final Set<String> ROOTS = Set.of("beans", "dataFormats", "errorHandler", "from", "intercept",
            "interceptFrom", "interceptSendToEndpoint", "onCompletion", "onException", "routeConfiguration", "route",
            "routeTemplate", "templatedRoute", "restConfiguration", "rest");
    private static final Set<String> VERBS = Set.of("get", "post", "put", "delete", "patch", "head");
    private static final Set<String> RESOURCES = Set.of("Integration", "Kamelet", "Pipe", "KameletBinding");

    /** The option that a scalar alone stands for; every other kind has the one that its name suggests. */
    private static final Map<String, String> SHORTHAND = Map.ofEntries(Map.entry("log", "message"),
            Map.entry("bean", "ref"), Map.entry("convertBodyTo", "type"), Map.entry("removeHeader", "name"),
            Map.entry("removeHeaders", "pattern"), Map.entry("removeProperty", "name"),
            Map.entry("removeProperties", "pattern"), Map.entry("removeVariable", "name"),
            Map.entry("rollback", "message"), Map.entry("sample", "samplePeriod"),
            Map.entry("setExchangePattern", "pattern"), Map.entry("kamelet", "name"),
            Map.entry("routingSlip", "expression"), Map.entry("errorHandler", "refErrorHandler"),
            Map.entry("serviceCall", "name"));

    private Structure() {
    }

    private static SlotRule branches(String key) {
        return new SlotRule(key, Holds.BRANCHES, true, key);
    }

    private static SlotRule branch(String key) {
        return new SlotRule(key, Holds.BRANCHES, false, key);
    }

    private static SlotRule declarations(String key) {
        return new SlotRule(key, Holds.DECLARATIONS, true, key);
    }

    private static SlotRule single(String key) {
        return new SlotRule(key, Holds.DECLARATIONS, false, key);
    }

    private static SlotRule wrapped(String key) {
        return new SlotRule(key, Holds.ROOTS, true, "");
    }

    private static SlotRule beans(String key) {
        return new SlotRule(key, Holds.DECLARATIONS, true, "bean");
    }

    private static List<SlotRule> pipe() {
        return List.of(new SlotRule("spec.source", Holds.DECLARATIONS, false, "source"),
                new SlotRule("spec.steps", Holds.DECLARATIONS, true, "step"),
                new SlotRule("spec.sink", Holds.DECLARATIONS, false, "sink"));
    }

    static List<SlotRule> slots(String kind) {
        return RULES.getOrDefault(kind, List.of(STEPS));
    }

    /** Whether a file may declare this at its top level, or in an Integration's flows. */
    public static boolean isRoot(String kind) {
        return ROOTS.contains(kind);
    }

    /** Whether this is the {@code kind} of a Camel resource as Kubernetes knows it. */
    public static boolean isResource(String kind) {
        return RESOURCES.contains(kind);
    }

    public static boolean isBranch(String kind) {
        return BRANCH_KINDS.contains(kind);
    }

    public static boolean isEndpoint(String kind) {
        return ENDPOINTS.contains(kind);
    }

    /** Whether an element of this kind can hold steps of its own. */
    public static boolean holdsSteps(String kind) {
        return SCOPES.contains(kind) || BRANCH_KINDS.contains(kind) || kind.equals("from") || kind.equals("doTry")
                || kind.equals("circuitBreaker");
    }

    static boolean isScope(String kind) {
        return SCOPES.contains(kind);
    }

    static boolean isBranching(String kind) {
        return BRANCHING.contains(kind);
    }

    /** The kinds of branches that a branching step may hold, in the order that Camel documents. */
    public static List<String> branchesOf(String kind) {
        return slots(kind).stream().filter(rule -> rule.holds() == Holds.BRANCHES).map(SlotRule::key).toList();
    }

    /** Whether a branching step may hold several branches of this kind. */
    public static boolean mayRepeat(String branchKind) {
        return branchKind.equals("when") || branchKind.equals("doCatch");
    }

    /** The option that an element's scalar alone stands for, such as {@code message} for {@code log}. */
    public static Optional<String> shorthand(String kind) {
        return isEndpoint(kind) || kind.startsWith("intercept")
                ? Optional.of("uri")
                : Optional.ofNullable(SHORTHAND.get(kind));
    }

    /** Whether Camel's loader refuses an element of this kind without the option. */
    public static boolean needs(String kind, String option) {
        return option.equals("uri") && Set.of("from", "to", "toD", "wireTap", "poll").contains(kind)
                || kind.equals("bean") && Set.of("name", "type").contains(option)
                || VERBS.contains(kind) && Set.of("to", "to.uri").contains(option);
    }

    /** {@code set-body} is {@code setBody}, for files written before Camel 4. */
    public static String camelCase(String key) {
        if (key.indexOf('-') < 0) {
            return key;
        }
        StringBuilder name = new StringBuilder(key.length());
        boolean upper = false;
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            if (c == '-') {
                upper = true;
            } else {
                name.append(upper ? Character.toUpperCase(c) : c);
                upper = false;
            }
        }
        return name.toString();
    }
}
