/** The integration that is being edited: its value, what is selected, what is wrong with it. Knows no view. */
@NullMarked
package io.dromos.designer.scenario.session;

import org.jspecify.annotations.NullMarked;
