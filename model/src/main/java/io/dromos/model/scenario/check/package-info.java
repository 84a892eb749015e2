/** What is wrong with an integration, its scenarios and models, as values. */
@NullMarked
package io.dromos.model.scenario.check;

import org.jspecify.annotations.NullMarked;
