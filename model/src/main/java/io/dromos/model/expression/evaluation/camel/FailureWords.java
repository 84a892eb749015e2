package io.dromos.model.expression.evaluation.camel;

import java.util.concurrent.ExecutionException;

/** What a failed evaluation says, without the names of classes around it. */
final class FailureWords {

    private static final int LONGEST = 200;

    private FailureWords() {
    }

    static String of(ExecutionException failed) {
        Throwable cause = failed;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (cause instanceof StackOverflowError) {
            return "it calls itself without end";
        }
        if (cause instanceof OutOfMemoryError) {
            return "it needs more memory than there is";
        }
        String said = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
        String plain = said.replaceAll("\\b(?:[a-z]\\w*\\.)+([A-Z]\\w*)", "$1").replaceAll("\\s*on: Exchange\\[.*", "");
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST) + "\u2026";
    }
}
