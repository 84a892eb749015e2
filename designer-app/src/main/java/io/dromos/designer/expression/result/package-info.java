/** What comes of an expression on an example message, shown below the field while it is typed. */
@NullMarked
package io.dromos.designer.expression.result;

import org.jspecify.annotations.NullMarked;
