package io.dromos.service;

import java.net.BindException;
import java.net.UnknownHostException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.dromos.service.grpc.CannotListenException;
import org.springframework.boot.context.properties.bind.UnboundConfigurationPropertiesException;
import org.springframework.boot.web.server.PortInUseException;

/** Why the service could not start, in the words of the person who started it. */
final class StartFailure {

    private static final Pattern DAMAGED = Pattern.compile("(?i)corrupt\\w*: (\\S+\\.mv\\.db)");

    private StartFailure() {
    }

    static String inOneLine(Throwable failure) {
        Throwable deepest = failure;
        String setting = "";
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            deepest = cause;
            Optional<String> known = known(cause);
            if (known.isPresent()) {
                return known.get();
            }
            if (cause instanceof org.springframework.boot.context.properties.bind.BindException wrong) {
                setting = wrong.getName() + ": ";
            }
        }
        String message = deepest.getMessage();
        String text = message == null || message.isBlank() ? deepest.toString() : message;
        return setting + text.lines().findFirst().orElse(text);
    }

    private static Optional<String> known(Throwable cause) {
        String message = String.valueOf(cause.getMessage());
        String known = switch (cause) {
            case PortInUseException taken ->
                "the HTTP port " + taken.getPort() + " is taken; choose another with --http-port";
            case CannotListenException _ -> message + "; choose another port with --port";
            case BindException _ -> "cannot listen for HTTP: " + message + "; choose another address with --bind";
            case UnknownHostException _ -> "there is no address " + message + "; choose another with --bind";
            case UnboundConfigurationPropertiesException unknown -> "there is no setting "
                    + unknown.getUnboundProperties().iterator().next().getName() + "; try --help";
            case NoSuchFileException _ -> "there is no file " + message;
            case FileAlreadyExistsException _ -> message + " is a file, not a folder";
            case AccessDeniedException _ -> "no right to read and write " + message;
            case FileSystemException other -> other.getReason() == null
                    ? other.getFile() + " cannot be written"
                    : other.getFile() + ": " + other.getReason();
            default -> database(message);
        };
        return known.isEmpty() ? Optional.empty() : Optional.of(known);
    }

    private static String database(String message) {
        if (message.toLowerCase(Locale.ROOT).contains("may be already in use")) {
            return "the data folder is in use by another service; choose another with --data";
        }
        Matcher damaged = DAMAGED.matcher(message);
        return damaged.find()
                ? "the database " + damaged.group(1) + " is damaged; put a copy of it back, or begin anew without it"
                : "";
    }
}
