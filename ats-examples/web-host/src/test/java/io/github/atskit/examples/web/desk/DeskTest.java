package io.github.atskit.examples.web.desk;

import io.github.atskit.examples.web.support.HostTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.TestPropertySource;

/** A test of a desk. These share a host of their own, for they move cases on; each moves other cases. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@HostTest
@TestPropertySource(properties = "ats.reviewer-capacity=4")
@interface DeskTest {}
