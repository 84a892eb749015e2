/** Dirigible's flow, job and listener descriptors to Camel YAML. */
@NullMarked
package io.dromos.model.importer.descriptor;

import org.jspecify.annotations.NullMarked;
