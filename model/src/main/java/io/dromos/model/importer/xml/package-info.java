/** Camel's XML DSL, with Spring's frame around it, to Camel YAML and back, by the catalog. */
@NullMarked
package io.dromos.model.importer.xml;

import org.jspecify.annotations.NullMarked;
