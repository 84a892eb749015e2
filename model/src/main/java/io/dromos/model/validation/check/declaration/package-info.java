/** What a file declares beside its routes: REST services, beans, templates. */
@NullMarked
package io.dromos.model.validation.check.declaration;

import org.jspecify.annotations.NullMarked;
