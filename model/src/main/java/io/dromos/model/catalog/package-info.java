/** Components, EIPs, languages, data formats and their options, as data. */
@NullMarked
package io.dromos.model.catalog;

import org.jspecify.annotations.NullMarked;
