/** Choosing a scenario for a step of a flow: a list to search, and what the inspector says of the choice. */
@NullMarked
package io.dromos.designer.scenario.choice;

import org.jspecify.annotations.NullMarked;
