package io.github.atskit.examples.web.security;

import io.github.atskit.examples.web.people.People;
import io.github.atskit.examples.web.settings.HostSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.session.SessionRegistryImpl;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.session.HttpSessionEventPublisher;

/** Who is let in, and what every answer says to browsers. */
@Configuration(proxyBeanMethods = false)
class SecurityWiring {
    static final String PAGE_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
            + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    static final String API_POLICY = "default-src 'none'; frame-ancestors 'none'";
    static final String PERMISSIONS = "camera=(), microphone=(), geolocation=(), payment=(), usb=()";

    /** Known to Spring Security by the person id only; roles are the programme's, and are judged there. */
    private static UserDetailsService users(People people) {
        return id -> people.find(id)
                .map(person -> User.withUsername(person.id())
                        .password(person.passwordHash())
                        .build())
                .orElseThrow(() -> new UsernameNotFoundException("nobody of that name"));
    }

    /** The only one there is, so every chain has it. Named in a chain too, it would be asked twice and count each failure twice. */
    @Bean
    AuthenticationProvider signIn(People people, PasswordEncoder passwords, HostSettings settings) {
        DaoAuthenticationProvider inner = new DaoAuthenticationProvider(users(people));
        inner.setPasswordEncoder(passwords);
        return new SignInThrottle(inner, settings.limits());
    }

    @Bean
    SessionRegistry sessions() {
        return new SessionRegistryImpl();
    }

    @Bean
    HttpSessionEventPublisher sessionEvents() {
        return new HttpSessionEventPublisher();
    }

    /** For programs: name and password or a token with every request, no cookies, and nothing for pages of other sites. */
    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http, HostSettings settings, Tokens tokens) throws Exception {
        return http.securityMatcher("/api/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET, "/api/openapi.json")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .httpBasic(basic -> basic.authenticationEntryPoint(NotSignedIn.forPrograms()))
                .addFilterBefore(new BearerTokens(tokens), BasicAuthenticationFilter.class)
                .addFilterAfter(new RateLimit(settings.limits()), AnonymousAuthenticationFilter.class)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .addFilterAfter(new OtherSites(), AuthorizationFilter.class)
                .addFilterAfter(new BodyKind(), OtherSites.class)
                .requestCache(AbstractHttpConfigurer::disable)
                .addFilterAfter(new BodyLimit(settings), HeaderWriterFilter.class)
                .headers(headers -> common(headers, API_POLICY))
                .build();
    }

    /** For people: a form, a session, a token in every form. */
    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http, HostSettings settings, SessionRegistry sessions) throws Exception {
        return http.authorizeHttpRequests(
                        requests -> requests.requestMatchers("/assets/**", "/sign-in", "/preferences", "/error")
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .formLogin(form -> form.loginPage("/sign-in")
                        .failureHandler(NotSignedIn.forPeople())
                        .defaultSuccessUrl("/cases", false))
                .logout(logout -> logout.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?out"))
                .addFilterAfter(new RateLimit(settings.limits()), AnonymousAuthenticationFilter.class)
                .sessionManagement(session -> session.sessionFixation(fixation -> fixation.changeSessionId())
                        .maximumSessions(settings.sessions())
                        .sessionRegistry(sessions)
                        .expiredUrl("/sign-in?expired"))
                .addFilterAfter(new BodyLimit(settings), HeaderWriterFilter.class)
                .headers(headers -> common(headers, PAGE_POLICY))
                .build();
    }

    private static void common(HeadersConfigurer<HttpSecurity> headers, String policy) {
        headers.contentSecurityPolicy(content -> content.policyDirectives(policy))
                .frameOptions(FrameOptionsConfig::deny)
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy(PERMISSIONS));
    }
}
