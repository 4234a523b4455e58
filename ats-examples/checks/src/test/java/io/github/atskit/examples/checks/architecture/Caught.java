package io.github.atskit.examples.checks.architecture;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a counter-example that its promise must catch. What is not marked must be let through. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Caught {}
