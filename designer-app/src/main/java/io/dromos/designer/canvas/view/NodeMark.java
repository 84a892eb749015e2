package io.dromos.designer.canvas.view;

import io.dromos.model.expression.Severity;

/** A sign at the corner of a node: how bad what was found is, and what it is in a sentence. */
public record NodeMark(Severity severity, String text) {}
