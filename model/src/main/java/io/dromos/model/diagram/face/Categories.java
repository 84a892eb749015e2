package io.dromos.model.diagram.face;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which category a kind belongs to. */
final class Categories {

    private static final Map<String, Category> OF = new HashMap<>();

    static {
        put(Category.ENDPOINT, List.of("from", "to", "toD", "wireTap", "poll", "kamelet", "serviceCall", "rest",
                "restConfiguration", "route", "routeConfiguration", "routeTemplate", "templatedRoute", "get", "post",
                "put", "delete", "patch", "head", "source", "sink", "Kamelet", "Pipe", "Integration"));
        put(Category.TRANSFORM,
                List.of("setBody", "setHeader", "setHeaders", "setProperty", "setVariable", "setVariables",
                        "removeHeader", "removeHeaders", "removeProperty", "removeProperties", "removeVariable",
                        "transform", "transformDataType", "sort", "script", "process", "bean", "validate", "beans",
                        "setExchangePattern"));
        put(Category.BRANCH,
                List.of("choice", "when", "otherwise", "split", "aggregate", "loop", "filter", "multicast", "pipeline",
                        "recipientList", "routingSlip", "dynamicRouter", "loadBalance", "resequence",
                        "idempotentConsumer", "step", "intercept", "interceptFrom", "interceptSendToEndpoint",
                        "tokenizer"));
        put(Category.DATA, List.of("marshal", "unmarshal", "dataFormats", "convertBodyTo", "convertHeaderTo",
                "convertVariableTo", "enrich", "pollEnrich", "claimCheck"));
        put(Category.ERROR,
                List.of("doTry", "doCatch", "doFinally", "onException", "errorHandler", "circuitBreaker", "onFallback",
                        "saga", "stop", "rollback", "throwException", "policy", "transacted"));
        put(Category.LOG, List.of("log", "delay", "throttle", "sample", "onCompletion", "resumable", "pausable"));
    }

    private Categories() {
    }

    private static void put(Category category, List<String> kinds) {
        kinds.forEach(kind -> OF.put(kind, category));
    }

    static Category of(String kind) {
        return OF.getOrDefault(kind, Category.OTHER);
    }
}
