/** Pages of a workbook: its sections, its evidence, the whole of it. */
@NullMarked
package io.github.atskit.examples.web.workbook;

import org.jspecify.annotations.NullMarked;
