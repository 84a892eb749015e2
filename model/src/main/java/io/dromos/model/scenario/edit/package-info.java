/** Edits of an integration as values: each gives a new integration, so undo is just the old one. */
@NullMarked
package io.dromos.model.scenario.edit;

import org.jspecify.annotations.NullMarked;
