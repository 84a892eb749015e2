/** What the grammar of Simple is made of in one version of Camel: functions, operators and notations, as data. */
@NullMarked
package io.dromos.model.expression.simple.grammar;

import org.jspecify.annotations.NullMarked;
