package io.dromos.designer.cli.flow;

/** Whose verdict on an expression counts. */
enum ExpressionEngine {
    OWN, CAMEL, BOTH
}
