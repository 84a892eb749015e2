/** What a function takes, told while its arguments are typed. */
@NullMarked
package io.dromos.model.expression.signature;

import org.jspecify.annotations.NullMarked;
