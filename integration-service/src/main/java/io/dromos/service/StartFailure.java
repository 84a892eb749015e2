package io.dromos.service;

import java.net.BindException;
import java.util.Locale;

import org.springframework.boot.web.server.PortInUseException;

/** Why the service could not start, in the words of the person who started it. */
final class StartFailure {

    private StartFailure() {
    }

    static String inOneLine(Throwable failure) {
        Throwable deepest = failure;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            deepest = cause;
            if (cause instanceof PortInUseException taken) {
                return "the HTTP port " + taken.getPort() + " is taken; choose another with --http-port";
            }
            if (cause instanceof BindException taken) {
                return "cannot listen: " + taken.getMessage() + "; choose another port with --port";
            }
            String message = String.valueOf(cause.getMessage());
            if (message.toLowerCase(Locale.ROOT).contains("may be already in use")) {
                return "the data folder is in use by another service; choose another with --data";
            }
        }
        String message = deepest.getMessage();
        String text = message == null || message.isBlank() ? deepest.toString() : message;
        return text.lines().findFirst().orElse(text);
    }
}
