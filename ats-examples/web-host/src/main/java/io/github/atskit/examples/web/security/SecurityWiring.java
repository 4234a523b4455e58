package io.github.atskit.examples.web.security;

import io.github.atskit.examples.web.people.People;
import io.github.atskit.examples.web.settings.HostSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.session.SessionRegistryImpl;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.session.HttpSessionEventPublisher;

/** Who is let in, and what every answer says to browsers. */
@Configuration(proxyBeanMethods = false)
class SecurityWiring {
    static final String CONTENT_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
            + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    static final String PERMISSIONS =
            "camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()";

    /** Known to Spring Security by the person id only; roles are the programme's, and are judged there. */
    @Bean
    UserDetailsService users(People people) {
        return id -> people.find(id)
                .map(person -> User.withUsername(person.id())
                        .password(person.passwordHash())
                        .build())
                .orElseThrow(() -> new UsernameNotFoundException("nobody of that name"));
    }

    @Bean
    SessionRegistry sessions() {
        return new SessionRegistryImpl();
    }

    @Bean
    HttpSessionEventPublisher sessionEvents() {
        return new HttpSessionEventPublisher();
    }

    @Bean
    SecurityFilterChain pages(HttpSecurity http, HostSettings settings, SessionRegistry sessions) throws Exception {
        http.authorizeHttpRequests(
                        requests -> requests.requestMatchers("/assets/**", "/sign-in", "/preferences", "/error")
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .formLogin(form -> form.loginPage("/sign-in").defaultSuccessUrl("/cases", false))
                .logout(logout -> logout.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?out"))
                .sessionManagement(session -> session.sessionFixation(fixation -> fixation.newSession())
                        .maximumSessions(settings.sessions())
                        .sessionRegistry(sessions)
                        .expiredUrl("/sign-in?expired"))
                .requestCache(Customizer.withDefaults())
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                        .frameOptions(FrameOptionsConfig::deny)
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(permissions -> permissions.policy(PERMISSIONS)));
        return http.build();
    }
}
