/** What pops up over an expression field while it has the focus: proposals of several kinds, help with arguments. */
@NullMarked
package io.dromos.designer.expression.popup;

import org.jspecify.annotations.NullMarked;
