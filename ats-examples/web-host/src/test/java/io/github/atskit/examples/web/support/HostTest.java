package io.github.atskit.examples.web.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/** A test against the whole host on a port of its own, with the demo in it. All such tests share one host. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "ats.clock-starts=2027-03-01T09:00:00Z",
            "ats.upload.file=1MB",
            "ats.upload.form=256KB",
            "ats.limits.person=100000",
            "ats.limits.address=100000",
            "ats.nightly=-",
            "ats.outbox-delay=600000"
        })
@ContextConfiguration(initializers = {FreshFolder.class, QuickPasswords.class})
public @interface HostTest {}
