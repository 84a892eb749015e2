/** What an element's source says, paired with what the catalog knows: keys, expressions, endpoints. */
@NullMarked
package io.dromos.model.validation.site;

import org.jspecify.annotations.NullMarked;
