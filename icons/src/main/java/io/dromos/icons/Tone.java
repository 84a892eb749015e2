package io.dromos.icons;

/** What an icon speaks of; the theme has a colour for each. */
public enum Tone {
    ENDPOINT, TRANSFORM, BRANCH, DATA, ERROR, LOGGING, ACTION
}
