/** JSON as Dromos reads and writes it: forgiving of fields it does not know, strict in form, stable in bytes. */
@NullMarked
package io.dromos.model.json;

import org.jspecify.annotations.NullMarked;
