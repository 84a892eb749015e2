/** Files that flows need at run time: jars, certificates, XSLT, scripts, schemas, mail templates. */
@NullMarked
package io.dromos.model.asset;

import org.jspecify.annotations.NullMarked;
