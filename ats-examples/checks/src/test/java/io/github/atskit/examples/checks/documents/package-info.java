/** What the documents show is what the library does: generated parts are compared, code is compiled and run, links lead somewhere. */
@NullMarked
package io.github.atskit.examples.checks.documents;

import org.jspecify.annotations.NullMarked;
