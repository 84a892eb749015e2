/** YAML as it is built by an importer: maps, lists and text with their comments, and how they are written. */
@NullMarked
package io.dromos.model.importer.yaml;

import org.jspecify.annotations.NullMarked;
