package io.github.atskit.examples.web.support;

import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Has the host check passwords with little work, for tests sign in some hundred times. */
public final class QuickPasswords implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final int LEAST_WORK = 4;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ((GenericApplicationContext) context)
                .registerBean(
                        "quickPasswords",
                        PasswordEncoder.class,
                        () -> new DelegatingPasswordEncoder(
                                "bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(LEAST_WORK))),
                        bean -> bean.setPrimary(true));
    }
}
