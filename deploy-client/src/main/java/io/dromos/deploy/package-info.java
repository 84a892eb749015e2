/** What deploys, calls and watches flows on an integration service: the API a designer and the command line use. */
@NullMarked
package io.dromos.deploy;

import org.jspecify.annotations.NullMarked;
