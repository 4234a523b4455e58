package io.github.atskit.examples.web.page;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/** The language and the colours that a browser is shown pages in, kept in cookies of that browser. */
@Controller
final class Preferences {
    private static final String THEME = "ats-theme";
    private static final Set<String> THEMES = Set.of("light", "dark", "system");
    private static final Duration KEPT = Duration.ofDays(365);

    /** A path of this host, and nothing that a browser would read as another host, or a redirect as a place to fill in. */
    private static final Pattern PATH = Pattern.compile("/(?![/\\\\])[^\\\\{}\\p{Cntrl}]*");

    @PostMapping("/preferences")
    String choose(
            @RequestParam("language") Optional<String> language,
            @RequestParam("theme") Optional<String> theme,
            @RequestParam("back") Optional<String> back,
            HttpServletRequest request,
            HttpServletResponse response) {
        language.map(Locale::forLanguageTag)
                .filter(Languages.SPOKEN::contains)
                .ifPresent(spoken -> keep(Languages.COOKIE, spoken.toLanguageTag(), request, response));
        theme.filter(THEMES::contains).ifPresent(chosen -> keep(THEME, chosen, request, response));
        return "redirect:" + back.filter(path -> PATH.matcher(path).matches()).orElse("/");
    }

    private static void keep(String name, String value, HttpServletRequest request, HttpServletResponse response) {
        ResponseCookie cookie = ResponseCookie.from(name, value)
                .path("/")
                .maxAge(KEPT)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    /** {@return the colours that a browser asks for; {@code system} where nothing was chosen} */
    static String theme(HttpServletRequest request) {
        Stream<Cookie> cookies = request.getCookies() == null ? Stream.empty() : Arrays.stream(request.getCookies());
        return cookies.filter(cookie -> cookie.getName().equals(THEME))
                .map(Cookie::getValue)
                .filter(THEMES::contains)
                .findFirst()
                .orElse("system");
    }

    /** The languages in which there are texts. */
    @Configuration(proxyBeanMethods = false)
    static class Languages {
        static final String COOKIE = "ats-language";
        static final List<Locale> SPOKEN = List.of(Locale.UK, Locale.GERMAN);

        @Bean
        LocaleResolver localeResolver() {
            CookieLocaleResolver resolver = new CookieLocaleResolver(COOKIE);
            resolver.setRejectInvalidCookies(false); // as if it were not there
            resolver.setDefaultLocaleFunction(Languages::asked);
            return resolver;
        }

        private static Locale asked(HttpServletRequest request) {
            String asked = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
            if (asked == null) {
                return Locale.UK;
            }
            try {
                Locale best = Locale.lookup(Locale.LanguageRange.parse(asked), List.of(Locale.ENGLISH, Locale.GERMAN));
                return Locale.GERMAN.equals(best) ? Locale.GERMAN : Locale.UK;
            } catch (IllegalArgumentException noLanguages) {
                return Locale.UK;
            }
        }
    }
}
