package io.dromos.model.expression.evaluation.camel;

import groovy.lang.Binding;
import groovy.lang.GroovyShell;
import org.apache.camel.Exchange;
import org.jspecify.annotations.Nullable;

/** Runs a Groovy script with the names that Camel gives it. Only asked where the user has allowed scripts. */
final class GroovyEvaluation {

    private GroovyEvaluation() {
    }

    static @Nullable Object evaluate(String text, Exchange exchange) {
        Binding binding = new Binding();
        binding.setVariable("exchange", exchange);
        binding.setVariable("message", exchange.getMessage());
        binding.setVariable("request", exchange.getMessage());
        binding.setVariable("body", exchange.getMessage().getBody());
        binding.setVariable("headers", exchange.getMessage().getHeaders());
        binding.setVariable("header", exchange.getMessage().getHeaders());
        binding.setVariable("exchangeProperties", exchange.getAllProperties());
        binding.setVariable("exchangeProperty", exchange.getAllProperties());
        binding.setVariable("variables", exchange.getVariables());
        binding.setVariable("variable", exchange.getVariables());
        return new GroovyShell(binding).evaluate(text);
    }
}
