package io.dromos.designer.cli.console;

/** In which form results are printed. */
public enum Format {
    /** For people. */
    TEXT,
    /** One JSON object a line, for programs. */
    JSON
}
