package io.dromos.service.observe;

import java.util.Arrays;

/** Levels in rising order of weight. */
public enum LogLevel {
    TRACE, DEBUG, INFO, WARN, ERROR;

    /** The level of that name, INFO for what is none. */
    public static LogLevel of(String name) {
        return Arrays.stream(values()).filter(level -> level.name().equalsIgnoreCase(name)).findFirst().orElse(INFO);
    }
}
