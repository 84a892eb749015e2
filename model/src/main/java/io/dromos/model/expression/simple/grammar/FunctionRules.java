package io.dromos.model.expression.simple.grammar;

import io.dromos.model.catalog.LanguageEntry.FunctionEntry;
import io.dromos.model.expression.simple.grammar.FunctionForm.Alone;
import io.dromos.model.expression.simple.grammar.FunctionForm.Anything;
import io.dromos.model.expression.simple.grammar.FunctionForm.Call;
import io.dromos.model.expression.simple.grammar.FunctionForm.Call.End;
import io.dromos.model.expression.simple.grammar.FunctionForm.Colons;
import io.dromos.model.expression.simple.grammar.FunctionForm.Enclosed;
import io.dromos.model.expression.simple.grammar.FunctionForm.KeyAndType;
import io.dromos.model.expression.simple.grammar.FunctionForm.Keyed;
import io.dromos.model.expression.simple.grammar.FunctionForm.OneOf;
import io.dromos.model.expression.simple.grammar.FunctionForm.Pairs;
import io.dromos.model.expression.simple.grammar.FunctionForm.Path;
import io.dromos.model.expression.simple.grammar.FunctionForm.Typed;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The rules by which Camel's parser takes functions, in the order in which it tries them; those of functions that the
 * catalog does not list are left out, those that only the catalog knows follow from how it writes them.
 */
final class FunctionRules {

    private static final int MANY = Integer.MAX_VALUE;

    /** Camel's parser knows them besides the catalog's list. */
    private static final Set<String> UNLISTED = Set.of("in.body", "in.header", "in.headers", "logExchange", "hostname",
            "exception.stacktrace", "headers.size", "headers.size()", "headers.length", "headers.length()",
            "variables.size", "variables.size()", "variables.length", "variables.length()", "sysenv", "file",
            "attachment", "attachmentContentType", "attachmentHeaderAs", "property");

    /** The catalog writes them so, and the parser does not take them. */
    private static final Set<String> MISSPELLED = Set.of("hostName");

    private static final List<FunctionRule> KNOWN = List.of(alone("body"), alone("in.body"), alone("prettyBody"),
            alone("bodyOneLine"), alone("originalBody"), alone("id"), alone("messageTimestamp"), alone("exchangeId"),
            alone("exchange"), alone("logExchange"), alone("exception"), alone("exception.message"),
            alone("exception.stacktrace"), alone("threadId"), alone("threadName"), alone("hostname"), alone("camelId"),
            alone("routeId"), alone("fromRouteId"), alone("routeGroup"), alone("stepId"), alone("null"),
            rule("messageAs(", new Typed()), rule("bodyAs(", new Typed()), rule("mandatoryBodyAs(", new Typed()),
            rule("body", new Path(true)), rule("in.body", new Path(true)), rule("headerAs(", new KeyAndType()),
            alone("headers"), alone("in.headers"), alone("headers.size"), alone("headers.size()"),
            alone("headers.length"), alone("headers.length()"), rule("in.headers", new Keyed()),
            rule("in.header", new Keyed()), rule("headers", new Keyed()), rule("header", new Keyed()),
            rule("variableAs(", new KeyAndType()), alone("variables"), alone("variables.size"),
            alone("variables.size()"), alone("variables.length"), alone("variables.length()"),
            rule("variables", new Keyed()), rule("variable", new Keyed()), rule("jq(", new Enclosed()),
            rule("jsonpath(", new Enclosed()), rule("xpath(", new Enclosed()), rule("camelContext", new Path(true)),
            rule("exception", new Path(false)), rule("exchangeProperty", new Keyed()), rule("sys.", new Anything()),
            rule("sysenv.", new Anything()), rule("sysenv:", new Anything()), rule("env.", new Anything()),
            rule("env:", new Anything()), rule("exchange", new Path(false)), rule("pretty(", new Enclosed()),
            rule("file:", new OneOf(Set.of("name", "name.noext", "name.noext.single", "name.ext", "ext",
                    "name.ext.single", "onlyname", "onlyname.noext", "onlyname.noext.single", "parent", "path",
                    "absolute", "absolute.path", "length", "size", "modified"))),
            rule("date:", new Anything()), rule("date-with-timezone:", new Colons(3)), rule("bean:", new Anything()),
            rule("propertiesExist:", new Anything()), rule("properties:", new Anything()), rule("ref:", new Anything()),
            rule("type:", new Anything()), call("replace(", 2, 3, End.FIRST), call("substring(", 1, 3, End.FIRST),
            rule("random(", new Call(1, 2, End.FIRST, false)), rule("skip(", new FunctionForm.WholeNumber()),
            rule("collate(", new FunctionForm.WholeNumber()), rule("join(", new Call(0, 3, End.FIRST, true)),
            rule("messageHistory", new Anything()), alone("messageHistory"), rule("uuid", new Anything()),
            alone("uuid"), call("hash(", 1, MANY, End.FIRST), call("empty(", 1, MANY, End.FIRST),
            call("iif(", 3, 3, End.LAST), rule("list(", new Call(0, MANY, End.LAST, true)), rule("map(", new Pairs()),
            alone("attachments"), alone("attachments.size"), alone("attachments.size()"), alone("attachments.length"),
            alone("attachments.length()"), call("attachmentContent(", 1, MANY, End.FIRST),
            call("attachmentContentAs(", 2, 2, End.FIRST), call("attachmentContentAsText(", 1, MANY, End.FIRST),
            call("attachmentHeaderAs(", 3, 3, End.FIRST), call("attachmentHeader(", 2, 2, End.FIRST),
            call("attachmentContentType(", 1, MANY, End.FIRST), rule("attachment", new Keyed()));

    private FunctionRules() {
    }

    static List<FunctionRule> of(List<FunctionEntry> listed) {
        Set<String> heads = listed.stream().map(entry -> head(entry.name())).collect(Collectors.toSet());
        List<FunctionRule> rules = new ArrayList<>();
        KNOWN.stream().filter(rule -> UNLISTED.contains(rule.name()) || heads.contains(head(rule.name())))
                .forEach(rules::add);
        Set<String> known = KNOWN.stream().map(rule -> head(rule.name())).collect(Collectors.toSet());
        listed.stream().filter(entry -> !known.contains(head(entry.name())) && !MISSPELLED.contains(entry.name()))
                .forEach(entry -> written(entry.name(), rules));
        return rules;
    }

    /** The name without its arguments. */
    static String head(String name) {
        int end = 0;
        while (end < name.length() && "(.:".indexOf(name.charAt(end)) < 0) {
            end++;
        }
        return name.substring(0, end);
    }

    /** By the way in which the catalog writes it: {@code trim(exp)}, {@code name.key}, {@code name:key}. */
    private static void written(String name, List<FunctionRule> rules) {
        String head = head(name);
        if (head.length() == name.length()) {
            rules.add(alone(head));
            return;
        }
        char sign = name.charAt(head.length());
        rules.add(rule(head + sign, sign == '(' ? new Enclosed() : new Anything()));
    }

    private static FunctionRule alone(String name) {
        return rule(name, new Alone());
    }

    private static FunctionRule call(String opening, int least, int most, End end) {
        return rule(opening, new Call(least, most, end, false));
    }

    private static FunctionRule rule(String opening, FunctionForm form) {
        return new FunctionRule(opening, form);
    }
}
