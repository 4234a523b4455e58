package io.github.atskit.examples.web.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives every host a folder of its own, in the build's. */
public final class FreshFolder implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        try {
            Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target/hosts")), "host");
            TestPropertyValues.of("ats.folder=" + folder).applyTo(context);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
