package io.github.atskit.core.message;

import io.github.atskit.core.review.Criterion;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The look-up: finds a text by its key and puts parameters in, as the language writes them. */
final class Texts {
    /** The parameters that are words of the programme; every other text is somebody's own and stays as it is. */
    private static final List<String> VOCABULARIES = List.of(
                    "allowed", "stage", "kind", "criteria", "expected", "milestone", "roles", "mode")
            .appendAll(List.of("coefficient", "obstacle", "from-band", "to-band"));

    private final Locale locale;
    private final Map<String, String> all;
    private final DateTimeFormatter day;
    private final DateTimeFormatter time;

    Texts(Locale locale, Map<String, String> all, ZoneId zone) {
        this.locale = locale;
        this.all = all;
        String pattern = isGerman(locale) ? "d. MMMM yyyy" : "d MMMM yyyy";
        this.day = DateTimeFormatter.ofPattern(pattern, locale);
        this.time = DateTimeFormatter.ofPattern(pattern + ", HH:mm z", locale).withZone(zone);
    }

    static boolean isGerman(Locale locale) {
        return locale.getLanguage().equals(Locale.GERMAN.getLanguage());
    }

    Locale locale() {
        return locale;
    }

    ZoneId zone() {
        return time.getZone();
    }

    String day(LocalDate date) {
        return day.format(date);
    }

    String time(Instant instant) {
        return time.format(instant);
    }

    Map<String, String> all() {
        return all;
    }

    String text(String key) {
        return all.get(key).getOrElseThrow(() -> new IllegalStateException("no text for " + key));
    }

    /** The text of the first of these keys that has one: from the most special to the most general. */
    Option<String> first(String prefix, List<String> keys) {
        return keys.iterator().flatMap(key -> all.get(prefix + key)).headOption();
    }

    String word(String code) {
        return all.get("word." + code).getOrElse(code);
    }

    /** Some codes say more when they have parameters; then the text is found under {@code .with}. */
    String richest(String key, Map<String, ?> params) {
        return filled(!params.isEmpty() && all.containsKey(key + ".with") ? key + ".with" : key, params);
    }

    /** Says as much as the parameters allow, and leaves alone those that no text asks for. */
    String asFarAsKnown(String key, Map<String, ?> params) {
        boolean known =
                all.get(key + ".with").flatMap(Placeholders::in).exists(names -> names.forAll(params::containsKey));
        return filled(known ? key + ".with" : key, params);
    }

    String filled(String key, Map<String, ?> params) {
        return Placeholders.fill(text(key), name -> shown(name, params));
    }

    private String shown(String name, Map<String, ?> params) {
        Object value = params.get(name).getOrElseThrow(() -> new IllegalStateException("no parameter " + name));
        if (value instanceof List<?> list) {
            return list.map(element -> shown(name, element)).mkString(", ");
        }
        return shown(name, value);
    }

    private String shown(String name, Object value) {
        if (value instanceof Instant instant) {
            return time(instant);
        }
        if (value instanceof BigDecimal number) {
            char point = DecimalFormatSymbols.getInstance(locale).getDecimalSeparator();
            return number.toPlainString().replace('.', point);
        }
        return value instanceof String text && isWord(name, text) ? word(text) : String.valueOf(value);
    }

    /** A host may calibrate by criteria of its own, so only those of the programme are its words. */
    private static boolean isWord(String name, String text) {
        return VOCABULARIES.contains(name)
                || name.equals("criterion") && Criterion.of(text).isDefined();
    }
}
