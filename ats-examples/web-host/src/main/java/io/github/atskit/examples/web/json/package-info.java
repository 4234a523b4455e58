/** The library's values as JSON: names in lower case with hyphens, options left out where there is nothing, codes as texts. */
@NullMarked
package io.github.atskit.examples.web.json;

import org.jspecify.annotations.NullMarked;
