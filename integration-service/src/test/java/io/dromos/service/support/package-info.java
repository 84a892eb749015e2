/**
 * What the tests of the service share: a service on free ports, a client of its protocol, packages made on the spot.
 */
@NullMarked
package io.dromos.service.support;

import org.jspecify.annotations.NullMarked;
