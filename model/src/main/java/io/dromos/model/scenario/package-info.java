/** Integrations, their scenarios and topics, and the typed data models of their messages. */
@NullMarked
package io.dromos.model.scenario;

import org.jspecify.annotations.NullMarked;
