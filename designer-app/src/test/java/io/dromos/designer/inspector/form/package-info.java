@NullMarked
package io.dromos.designer.inspector.form;

import org.jspecify.annotations.NullMarked;
