package io.dromos.designer.ui.input;

import io.dromos.model.expression.ExpressionKind;
import io.dromos.model.expression.KnownNames;
import java.util.function.Supplier;

/**
 * Where an expression stands.
 *
 * @param label
 *            what the expression is, for a screen reader: {@code Value of Approval needed}
 * @param kind
 *            what the place expects of it
 * @param names
 *            what may be named in it; asked on the UI thread, each time that it is needed
 * @param history
 *            what undo and redo keys in the field do
 */
public record ExpressionPlace(String label, ExpressionKind kind, Supplier<KnownNames> names, EditHistory history) {}
