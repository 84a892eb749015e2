/**
 * Integrations with their scenarios and data models: the editor tab, its tree, and the question for a scenario that a
 * Kafka step asks.
 */
@NullMarked
package io.dromos.designer.scenario;

import org.jspecify.annotations.NullMarked;
