package io.github.atskit.examples.web.browser;

import io.github.atskit.core.command.Action;
import io.github.atskit.core.vocabulary.Actor;
import io.github.atskit.examples.web.settings.YamlFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/**
 * What people do with a case, from a file like those of the demo. <code>{{+5d}}</code> is the date in five days, <code>{{+2h}}</code> the
 * minute in two hours; {@code <participant>} and the like stand for people.
 *
 * @param steps what they do, in order
 */
record Story(List<Step> steps) {
    static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final Pattern DAY = Pattern.compile("\\{\\{([+-]\\d+)d}}");
    private static final Pattern HOUR = Pattern.compile("\\{\\{([+-]\\d+)h}}");

    /**
     * One thing done.
     *
     * @param by who
     * @param action what
     * @param payload with which content
     */
    record Step(Actor by, Action action, Map<?, ?> payload) {
        Persona persona() {
            return new Persona(by.id(), by.role());
        }

        @Override
        public String toString() {
            return by + " " + action.code();
        }
    }

    /**
     * Reads a story.
     *
     * @param resource the file on the class path, with a list of {@code {as, do, with}} or {@code {as, do, file}}
     * @param now the time that dates are counted from
     * @param who whom the names in angle brackets mean
     */
    static Story read(String resource, Instant now, Map<String, String> who) {
        List<?> steps = (List<?>) tree(resource, now, who);
        return new Story(steps.stream()
                .flatMap(step -> steps((Map<?, ?>) step, now, who))
                .toList());
    }

    static Object tree(String resource, Instant now, Map<String, String> who) {
        try {
            String text = new ClassPathResource(resource).getContentAsString(StandardCharsets.UTF_8);
            return Optional.ofNullable(YamlFile.parse(resource, filled(text, now, who)))
                    .orElseThrow();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static String filled(String text, Instant now, Map<String, String> who) {
        LocalDate today = LocalDate.ofInstant(now, ZONE);
        String dated = DAY.matcher(text)
                .replaceAll(
                        found -> today.plusDays(Long.parseLong(found.group(1))).toString());
        String timed = HOUR.matcher(dated)
                .replaceAll(found -> now.plus(Long.parseLong(found.group(1)), ChronoUnit.HOURS)
                        .truncatedTo(ChronoUnit.MINUTES)
                        .toString());
        String filled = timed;
        for (Map.Entry<String, String> entry : who.entrySet()) {
            filled = filled.replace('<' + entry.getKey() + '>', Matcher.quoteReplacement(entry.getValue()));
        }
        return filled;
    }

    private static Stream<Step> steps(Map<?, ?> step, Instant now, Map<String, String> who) {
        Actor by = Actor.parse((String) step.get("as")).get();
        Action action = Action.of((String) step.get("do")).get();
        Stream<?> payloads = step.get("file") instanceof String file
                ? ((List<?>) tree("demo/workbooks/" + file, now, who)).stream()
                : Stream.of(step.containsKey("with") ? step.get("with") : Map.of());
        return payloads.map(payload -> new Step(by, action, (Map<?, ?>) payload));
    }
}
