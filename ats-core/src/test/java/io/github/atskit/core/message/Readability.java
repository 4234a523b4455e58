package io.github.atskit.core.message;

import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Set;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How hard a text is to read, by recognised measures: the grade of Flesch and Kincaid for English (school years of a reader who takes it
 * in at once), LIX for German (words in a sentence, and the percentage of words of more than six letters). Words of the programme, which
 * its people know and which have no simpler name, count as easy ones. A parameter counts as one short word.
 */
final class Readability {
    private static final Pattern END = Pattern.compile("(?<=[.?!])[\"”“)]?\\s+(?=[\\p{Lu}\"“„{\\d])");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d][\\p{L}\\d’'./:@]*");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    /** Vowels that stand together and are spoken apart. */
    private static final Pattern SPLIT_VOWELS =
            Pattern.compile("i[ao](?<![tscg]i[ao](?=n|u))|eo(?!p)|iu|[^aeiouyqg]ua|[dr]eas?$|crea|iet|[eo]ing");
    /** An e at the end that is not spoken: of name, names and named, but not of table, changes or added. */
    private static final Pattern SILENT = Pattern.compile(
            "[^aeiouylr]e$|[aeiouy][lr]e$|[^aeiouylrsxzcgh]es$|[aeiouy][lr]es$" + "|[^aeiouyltd]ed$|[aeiouyl]led$");

    private static final Pattern PASSIVE = Pattern.compile(
            "\\b(is|are|was|were|be|been|being|has to be|have to be)( (not|still|then|already|never|now|first))? "
                    + "(\\w+ed|given|made|held|kept|written|known|taken|chosen|drawn|found|seen|sent|left|shown)\\b");
    private static final Pattern DIGITS_OR_CODE = Pattern.compile(".*[\\d/:@].*");

    private static final int EASY = 2;

    private static final Set<String> KNOWN_ENGLISH = HashSet.of(
            "administrator",
            "administrators",
            "anticipated",
            "authenticity",
            "calibration",
            "candidacy",
            "certificate",
            "certificates",
            "coefficient",
            "criteria",
            "criterion",
            "evidence",
            "evidenced",
            "mandatory",
            "moderation",
            "moderator",
            "moderators",
            "modification",
            "modifications",
            "participant",
            "participants",
            "programme",
            "qualification",
            "recommended",
            "reliability",
            "reviewer",
            "reviewers",
            "specialist",
            "standard",
            "standards",
            "sufficiency",
            "workbook",
            "workbooks",
            "self-assessment",
            "judgement",
            "judgements",
            "definition",
            "mentoring",
            "statement",
            "submission");

    private static final Set<String> KNOWN_GERMAN = HashSet.of(
            "abgegeben",
            "abschnitt",
            "abschnitte",
            "abschnitts",
            "antwort",
            "arbeitsbuch",
            "arbeitsbuchs",
            "arbeitsbücher",
            "arbeitsbüchern",
            "befunde",
            "begutachten",
            "begutachtet",
            "begutachtung",
            "begutachtungen",
            "erfüllt",
            "gespräch",
            "gesprächs",
            "befunden",
            "jahrgang",
            "jahrgangs",
            "jahrgänge",
            "kalibrierung",
            "kennung",
            "kennungen",
            "kommission",
            "kriterien",
            "kriterium",
            "mentorin",
            "mentoring",
            "mentorings",
            "moderation",
            "moderiert",
            "nachweis",
            "nachweise",
            "nachweisen",
            "standard",
            "standards",
            "stellungnahme",
            "stichprobe",
            "teilnimmt",
            "urkunde",
            "urkunden",
            "verfahren",
            "verfahrens",
            "verwaltung",
            "wahlstandards",
            "änderung",
            "änderungen");

    private Readability() {}

    static List<String> sentences(String text) {
        return List.of(END.split(text.replaceAll("\\{[^}]*}", "it")));
    }

    static List<String> words(String text) {
        return List.ofAll(WORD.matcher(text.replaceAll("\\{[^}]*}", "it"))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toList()));
    }

    static int longestSentence(String text) {
        return sentences(text).map(sentence -> words(sentence).size()).max().getOrElse(0);
    }

    /** The grade of Flesch and Kincaid. */
    static double grade(List<String> texts) {
        double sentences = texts.map(text -> sentences(text).size()).sum().doubleValue();
        List<String> words = texts.flatMap(Readability::words);
        double syllables = words.map(Readability::syllables).sum().doubleValue();
        return 0.39 * words.size() / sentences + 11.8 * syllables / words.size() - 15.59;
    }

    static double lix(List<String> texts) {
        double sentences = texts.map(text -> sentences(text).size()).sum().doubleValue();
        List<String> words = texts.flatMap(Readability::words);
        return words.size() / sentences + 100.0 * words.count(Readability::isLong) / words.size();
    }

    private static boolean isLong(String word) {
        return word.length() > 6
                && !DIGITS_OR_CODE.matcher(word).matches()
                && !KNOWN_GERMAN.contains(word.toLowerCase(Locale.GERMAN));
    }

    /** Groups of vowels, but for a silent e at the end; numbers, paths and addresses count as one. */
    static int syllables(String word) {
        String plain = word.toLowerCase(Locale.UK);
        if (DIGITS_OR_CODE.matcher(plain).matches()) {
            return 1;
        }
        int groups = count(VOWELS, plain) + count(SPLIT_VOWELS, plain);
        int spoken = SILENT.matcher(plain).find() && groups > 1 ? groups - 1 : groups;
        int syllables = Math.max(1, spoken);
        return KNOWN_ENGLISH.contains(plain) ? Math.min(EASY, syllables) : syllables;
    }

    private static int count(Pattern pattern, String word) {
        return (int) pattern.matcher(word).results().count();
    }

    /** How often a sentence hides who acts. */
    static int passives(String sentence) {
        return count(PASSIVE, sentence);
    }
}
