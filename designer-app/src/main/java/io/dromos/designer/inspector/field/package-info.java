/** The controls of the inspector's fields: each shows a value of the document and tells what the user makes of it. */
@NullMarked
package io.dromos.designer.inspector.field;

import org.jspecify.annotations.NullMarked;
