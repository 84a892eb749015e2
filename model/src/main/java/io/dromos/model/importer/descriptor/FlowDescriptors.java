package io.dromos.model.importer.descriptor;

import io.dromos.model.importer.Conversion;
import io.dromos.model.importer.Conversion.Loss;
import io.dromos.model.importer.yaml.YamlList;
import io.dromos.model.importer.yaml.YamlMap;
import io.dromos.model.importer.yaml.YamlPrinter;
import io.dromos.model.message.Message;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a flow, job or listener descriptor. The context of a flow becomes exchange properties, request parameters are
 * headers. A step that Camel cannot run stops the flow with words that say so: the old runtime went on in silence.
 *
 * <p>
 * One use, one thread.
 */
public final class FlowDescriptors {

    private static final int NO_LINE = 1;

    private final List<Loss> losses = new ArrayList<>();

    private FlowDescriptors() {
    }

    public static Conversion convert(String json) {
        try {
            return new FlowDescriptors().all(JsonMapper.builder().build().readTree(json));
        } catch (JacksonException broken) {
            return new Conversion.Refused(
                    Message.of("import.no-descriptor", String.valueOf(broken.getOriginalMessage())),
                    Math.max(0, broken.getLocation().getLineNr()));
        }
    }

    private Conversion all(JsonNode json) {
        YamlMap route = new YamlMap();
        String name = json.path("name").asString("flow");
        route.put("id", name);
        if (json.hasNonNull("description")) {
            route.put("description", json.path("description").asString());
        }
        YamlMap from = new YamlMap();
        if (json.path("steps").isArray()) {
            from.put("uri", "direct:" + name);
            steps(json, from.list("steps"));
        } else if (json.hasNonNull("expression")) {
            from.put("uri", "quartz:" + name);
            from.put("parameters", new YamlMap().put("cron", json.path("expression").asString()));
            engine(json, name, from.list("steps"));
        } else if (json.hasNonNull("trigger")) {
            String trigger = json.path("trigger").asString();
            from.put("uri", "{{" + name + ".address}}");
            lose("import.trigger", name, trigger);
            engine(json, name, from.list("steps"));
        } else {
            return new Conversion.Refused(Message.of("import.no-descriptor", name), 0);
        }
        route.put("from", from);
        YamlList file = new YamlList().add(new YamlMap().put("route", route));
        return new Conversion.Converted(YamlPrinter.print(List.of(), file, List.of()), losses);
    }

    private void steps(JsonNode flow, YamlList steps) {
        for (Map.Entry<String, JsonNode> property : flow.path("properties").properties()) {
            steps.add(step("setProperty", new YamlMap().put("name", property.getKey()).put("constant",
                    property.getValue().asString())));
        }
        for (JsonNode step : flow.path("steps")) {
            String name = step.path("name").asString("");
            if (step.has("properties")) {
                lose("import.properties-unread", name);
            }
            switch (step.path("type").asString("").toLowerCase(Locale.ROOT)) {
                case "condition" -> condition(step, name, steps);
                case "output" -> steps.add(step("setBody", named(name).put("constant",
                        step.path("message").asString(""))));
                default -> engine(step, name, steps);
            }
        }
    }

    /** The first case that matches wins; its key is looked up in the context, then among the parameters. */
    private void condition(JsonNode step, String name, YamlList steps) {
        YamlMap choice = named(name);
        Set<String> known = new HashSet<>();
        boolean open = true;
        for (JsonNode each : step.path("cases")) {
            String key = each.path("key").asString("");
            String value = each.path("value").asString("null");
            if (!open) {
                lose("import.case-unreachable", each.path("name").asString(key));
                continue;
            }
            if (value.equals("any")) {
                steps(each.path("flow"), choice.map("otherwise").list("steps"));
                open = false;
            } else {
                if (known.add(key)) {
                    lookUp(key, steps);
                }
                YamlMap when = new YamlMap().put("simple", predicate(key, value));
                steps(each.path("flow"), when.list("steps"));
                choice.list("when").add(when);
            }
        }
        steps.add(step("choice", choice));
    }

    private static void lookUp(String key, YamlList steps) {
        String context = "${exchangeProperty[" + key + "]}";
        steps.add(step("setVariable", new YamlMap().put("name", key).put("simple", "${header[" + key + "]}")));
        steps.add(step("filter", new YamlMap().put("simple", context + " != null").put("steps", new YamlList()
                .add(step("setVariable", new YamlMap().put("name", key).put("simple", context))))));
    }

    private static String predicate(String key, String value) {
        return value.equals("null")
                ? "${variable[" + key + "]} == null"
                : "${variable[" + key + "]} == '" + value.replace("'", "\\'") + "'";
    }

    private void engine(JsonNode step, String name, YamlList steps) {
        String type = step.path("type").asString("").toLowerCase(Locale.ROOT);
        String module = step.path("module").asString("");
        switch (type) {
            case "flow" -> steps.add(step("to", named(name).put("uri", "direct:" + module)));
            case "groovy" -> steps.add(step("script", named(name).put("groovy", "resource:classpath:" + module)));
            case "java" -> steps.add(step("bean", named(name).put("beanType", module)));
            case "javascript", "command", "job", "sql", "web", "wiki", "mobile", "test" -> {
                lose("import.engine-unknown", name, type, module);
                steps.add(stop(name, type + " " + module));
            }
            default -> {
                lose("import.step-unknown", name, type);
                steps.add(stop(name, type));
            }
        }
    }

    private static YamlMap stop(String name, String what) {
        return step("throwException", named(name).put("exceptionType", "java.lang.UnsupportedOperationException")
                .put("message", "Not carried over: " + what));
    }

    private static YamlMap named(String name) {
        return name.isBlank() ? new YamlMap() : new YamlMap().put("description", name);
    }

    private static YamlMap step(String kind, YamlMap body) {
        return new YamlMap().put(kind, body);
    }

    private void lose(String key, Object... arguments) {
        losses.add(new Loss(NO_LINE, Message.of(key, arguments)));
    }
}
