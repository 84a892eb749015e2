/** Formats of other tools, read into Camel YAML, and written from it: each with what could not be carried over. */
@NullMarked
package io.dromos.model.importer;

import org.jspecify.annotations.NullMarked;
