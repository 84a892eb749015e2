/** What the inspector's form shows of an element and how its fields are written back: data, no toolkit. */
@NullMarked
package io.dromos.designer.inspector.form;

import org.jspecify.annotations.NullMarked;
