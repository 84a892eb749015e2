@NullMarked
package io.dromos.model.importer.xml;

import org.jspecify.annotations.NullMarked;
