package io.dromos.designer.ui.input;

import io.dromos.model.expression.ExpressionKind;
import java.util.function.Supplier;

/**
 * Where an expression stands.
 *
 * @param label
 *            what the expression is, for a screen reader: {@code Value of Approval needed}
 * @param kind
 *            what the place expects of it
 * @param fixedLanguage
 *            whether the place takes no other language than the one it has
 * @param query
 *            asks what is known there; called on the UI thread, each time that it is needed
 * @param history
 *            what undo and redo keys in the field do
 * @param examples
 *            the messages on which it can be tried
 * @param renaming
 *            renames what it names, everywhere
 */
public record ExpressionPlace(String label, ExpressionKind kind, boolean fixedLanguage, Supplier<PlaceQuery> query,
        EditHistory history, ExampleChoice examples, NameRenaming renaming) {}
