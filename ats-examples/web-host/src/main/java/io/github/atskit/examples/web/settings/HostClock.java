package io.github.atskit.examples.web.settings;

import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one source of time in the host. */
@Configuration(proxyBeanMethods = false)
class HostClock {

    /** {@return the system's time, or a time that starts where a demo says and goes on from there} */
    @Bean
    InstantSource clock(HostSettings settings) {
        Clock system = Clock.systemUTC();
        return settings.demoClockStarts()
                .<InstantSource>map(start -> Clock.offset(system, Duration.between(system.instant(), start)))
                .orElse(system);
    }
}
