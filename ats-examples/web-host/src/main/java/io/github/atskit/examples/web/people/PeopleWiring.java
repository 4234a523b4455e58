package io.github.atskit.examples.web.people;

import io.github.atskit.examples.web.demo.DemoPeople;
import io.github.atskit.examples.web.settings.HostSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Who is there: those of the file; in a demo the invented ones, and nobody else. */
@Configuration(proxyBeanMethods = false)
class PeopleWiring {

    @Bean
    PasswordEncoder passwords() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    People people(HostSettings settings, PasswordEncoder passwords) {
        return settings.demo()
                ? new People(DemoPeople.invented(passwords))
                : new People(new PeopleFile(settings.peopleFile()).read());
    }
}
