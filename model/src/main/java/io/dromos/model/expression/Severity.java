package io.dromos.model.expression;

/** How much a finding matters; in falling order. Only an {@code ERROR} keeps a flow from being deployed. */
public enum Severity {
    ERROR, WARNING, INFO
}
