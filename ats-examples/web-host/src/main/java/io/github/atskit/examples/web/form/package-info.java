/**
 * Forms of the library as HTML: what is asked is drawn by {@link io.github.atskit.examples.web.form.Drawing}, what was typed is
 * {@link io.github.atskit.examples.web.form.Entered}, and {@link io.github.atskit.examples.web.form.Payload} makes a payload of it.
 */
@NullMarked
package io.github.atskit.examples.web.form;

import org.jspecify.annotations.NullMarked;
