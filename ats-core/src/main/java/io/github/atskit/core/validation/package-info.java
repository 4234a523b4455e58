/**
 * Shape: what makes an input well formed before anybody asks what it means.
 *
 * <p>{@link io.github.atskit.core.validation.TextShape} and {@link io.github.atskit.core.validation.NumberShape} are the one
 * place where a length, a range or a form is stated. Two doors use them: the reader that turns a tree into a command, and
 * Jakarta Validation of typed commands through {@link io.github.atskit.core.validation.TextOf} and
 * {@link io.github.atskit.core.validation.NumberOf}. Whatever is wrong becomes a
 * {@link io.github.atskit.core.validation.FieldFault}: a path in payload names, a code of a closed set, and its parameters.
 *
 * <p>The package also teaches every Jakarta Validation provider the Vavr types that commands use: value extractors for
 * {@code Option}, {@code Seq}, {@code Map} and {@code Either}, and validators of {@code @Size} and {@code @NotEmpty} for Vavr
 * collections. They are registered as services on the module path and on the class path.
 *
 * <pre>{@code
 * TextShape.LINE.faultIn("x".repeat(501));   // too-long, max 500
 * NumberShape.MINUTES.faultIn(BigDecimal.TEN); // None
 * }</pre>
 */
@NullMarked
package io.github.atskit.core.validation;

import org.jspecify.annotations.NullMarked;
