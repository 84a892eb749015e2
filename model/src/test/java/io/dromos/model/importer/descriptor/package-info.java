@NullMarked
package io.dromos.model.importer.descriptor;

import org.jspecify.annotations.NullMarked;
