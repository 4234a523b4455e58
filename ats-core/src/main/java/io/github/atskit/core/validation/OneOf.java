package io.github.atskit.core.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks a constant to be one of some of its vocabulary; an absent value passes, for presence is asked for by {@code @NotNull}.
 */
@Documented
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface OneOf {

    /** {@return the external names that are allowed} */
    String[] value();

    /** {@return the key of the message} */
    String message() default "{io.github.atskit.one-of}";

    /** {@return the groups, of which this library uses none} */
    Class<?>[] groups() default {};

    /** {@return the payload, of which this library uses none} */
    Class<? extends Payload>[] payload() default {};
}
