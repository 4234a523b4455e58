package io.github.atskit.core.message;

import io.github.atskit.core.agreement.Reading;
import io.github.atskit.core.allocation.AllocationViolation;
import io.github.atskit.core.allocation.Alternative;
import io.github.atskit.core.allocation.CostPart;
import io.github.atskit.core.allocation.ExclusionCount;
import io.github.atskit.core.calibration.CalibrationFault;
import io.github.atskit.core.calibration.Shortfall;
import io.github.atskit.core.consistency.Caveat;
import io.github.atskit.core.consistency.Remark;
import io.github.atskit.core.consistency.Suppression;
import io.github.atskit.core.consistency.TableFault;
import io.github.atskit.core.definition.LintFinding;
import io.github.atskit.core.guide.MessageTemplate;
import io.github.atskit.core.rejection.Advice;
import io.github.atskit.core.rejection.Reason;
import io.github.atskit.core.rejection.Remedy;
import io.github.atskit.core.rejection.Rule;
import io.github.atskit.core.review.Criterion;
import io.github.atskit.core.sampling.PickReason;
import io.github.atskit.core.sampling.SamplingFault;
import io.github.atskit.core.validation.FieldFault;
import io.github.atskit.core.vocabulary.Coded;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;

/**
 * Texts by code, in one language and with times in one zone. Immutable and safe for many threads; it reads its texts once, so a host
 * keeps it. Texts are plain: whatever a person typed is put in as it is and never looked at again.
 */
public final class Messages {
    /** The parameters that are words of the programme; every other text is somebody's own and stays as it is. */
    private static final List<String> VOCABULARIES = List.of(
                    "allowed", "stage", "kind", "criteria", "expected", "milestone", "roles", "mode")
            .appendAll(List.of("coefficient", "obstacle", "from-band", "to-band"));

    private final Locale locale;
    private final Map<String, String> texts;
    private final DateTimeFormatter time;

    private Messages(Locale locale, Map<String, String> texts, ZoneId zone) {
        this.locale = locale;
        this.texts = texts;
        String day = isGerman(locale) ? "d. MMMM yyyy" : "d MMMM yyyy";
        this.time =
                DateTimeFormatter.ofPattern(day + ", HH:mm z", locale).withZone(Objects.requireNonNull(zone, "zone"));
    }

    private static boolean isGerman(Locale locale) {
        return locale.getLanguage().equals(Locale.GERMAN.getLanguage());
    }

    /**
     * Texts with times in UTC.
     *
     * @param locale German for any German locale, else English
     * @return the texts
     */
    public static Messages in(Locale locale) {
        return in(locale, ZoneId.of("UTC"));
    }

    /**
     * Texts with times in a zone.
     *
     * @param locale German for any German locale, else English
     * @param zone the zone in which times are told
     * @return the texts
     */
    public static Messages in(Locale locale, ZoneId zone) {
        boolean german = isGerman(locale);
        return new Messages(german ? locale : Locale.UK, BundledTexts.of(german ? "de" : "en_GB"), zone);
    }

    /** {@return the language of the texts} */
    public Locale locale() {
        return locale;
    }

    /**
     * The same texts with times in another zone.
     *
     * @param zone the zone
     * @return the texts
     */
    public Messages at(ZoneId zone) {
        return new Messages(locale, texts, zone);
    }

    /**
     * Why not.
     *
     * @param reason the reason
     * @return what is missing or in the way, in a sentence
     */
    public String reason(Reason reason) {
        return filled(key("reason." + reason.code().code(), reason.params()), reason.params());
    }

    /** Some codes say more when they have parameters; then the text is found under {@code .with}. */
    private String key(String base, Map<String, ?> params) {
        return !params.isEmpty() && texts.containsKey(base + ".with") ? base + ".with" : base;
    }

    /**
     * Who can put it right. From when, where time is the remedy, is told with the {@linkplain #reason(Reason) reason}.
     *
     * @param reason the reason
     * @return a sentence; empty where nobody can
     */
    public String remedy(Reason reason) {
        return reason.remedy() == Remedy.NOBODY
                ? ""
                : text("remedy." + reason.remedy().code());
    }

    /**
     * What is wrong with an input.
     *
     * @param fault the fault
     * @return what is wrong and what is allowed, without the path
     */
    public String fault(FieldFault fault) {
        return filled("fault." + fault.code().code(), fault.params());
    }

    /**
     * What keeps a sampling plan from being applied.
     *
     * @param fault the fault
     * @return a sentence that names the workbook and round
     */
    public String fault(SamplingFault fault) {
        return filled("sampling-fault." + fault.code().code(), fault.params());
    }

    /**
     * What keeps a calibration from being judged.
     *
     * @param fault the fault
     * @return a sentence that names what is missing or unknown
     */
    public String fault(CalibrationFault fault) {
        return filled("calibration-fault." + fault.code().code(), fault.params());
    }

    /**
     * Why a review is in the sample.
     *
     * @param reason the reason
     * @return a sentence, without the workbook
     */
    public String pick(PickReason reason) {
        return filled("pick." + reason.kind().code(), reason.params());
    }

    /**
     * Why a calibration was not passed.
     *
     * @param shortfall what fell short
     * @return a sentence, without the reviewer
     */
    public String shortfall(Shortfall shortfall) {
        return filled("shortfall." + shortfall.code().code(), shortfall.params());
    }

    /**
     * What could be better.
     *
     * @param advice the advice
     * @return a sentence
     */
    public String advice(Advice advice) {
        return text("advice." + advice.code());
    }

    /**
     * What is wrong or doubtful about a definition.
     *
     * @param finding the finding
     * @return a sentence, without the key
     */
    public String finding(LintFinding finding) {
        return filled("lint." + finding.code().code(), finding.params());
    }

    /**
     * What figures about agreement say.
     *
     * @param reading the reading
     * @return one sentence or several
     */
    public String reading(Reading reading) {
        return filled("reading." + reading.code().code(), reading.params());
    }

    /**
     * Why reviewers could not be given a seat.
     *
     * @param count the reason and how many
     * @return a short line with the number at its end
     */
    public String exclusion(ExclusionCount count) {
        return filled("exclusion." + count.exclusion().code(), LinkedHashMap.of("reviewers", count.reviewers()));
    }

    /**
     * What a placement costs, or somebody else would cost more.
     *
     * @param part the part of the cost
     * @return a short line with the number at its end
     */
    public String cost(CostPart part) {
        return filled("cost." + part.kind().code(), LinkedHashMap.of("cost", part.cost()));
    }

    /**
     * Who else could have had a seat.
     *
     * @param alternative the reviewer and the difference
     * @return a sentence
     */
    public String alternative(Alternative alternative) {
        long extra = alternative.extraCost();
        String key = extra == 0 ? "alternative.same" : extra > 0 ? "alternative.costlier" : "alternative.cheaper";
        return filled(key, LinkedHashMap.of("reviewer", alternative.reviewer(), "cost", Math.abs(extra)));
    }

    /**
     * What is wrong with a solver's answer.
     *
     * @param violation what is wrong
     * @return a sentence
     */
    public String violation(AllocationViolation violation) {
        return filled("violation." + violation.kind().code(), violation.params());
    }

    /**
     * What a rule says.
     *
     * @param rule the rule
     * @return a sentence
     */
    public String rule(Rule rule) {
        return text("rule." + rule.id());
    }

    /**
     * The subject line of a message; its body is the host's.
     *
     * @param template the message
     * @return a short line
     */
    public String subject(MessageTemplate template) {
        return text("subject." + template.code());
    }

    /**
     * What a reviewer's figure says.
     *
     * @param remark the remark
     * @return one sentence or several
     */
    public String remark(Remark remark) {
        return filled("remark." + remark.code().code(), remark.params());
    }

    /**
     * Why a figure is not shown.
     *
     * @param suppression the reason
     * @return a phrase that stands in the place of the figure
     */
    public String suppression(Suppression suppression) {
        return text("suppression." + suppression.code());
    }

    /**
     * What the figures of a report cannot say.
     *
     * @param caveat the caveat
     * @return one sentence or two
     */
    public String caveat(Caveat caveat) {
        return text("caveat." + caveat.code());
    }

    /**
     * Why records are no table.
     *
     * @param fault the fault
     * @return what is wrong, without the record
     */
    public String fault(TableFault fault) {
        return filled("table." + fault.code().code(), fault.params());
    }

    /**
     * A word of the programme as people say it.
     *
     * @param word a constant of a vocabulary
     * @return the word in this language, or its external name where there is no other
     */
    public String word(Coded word) {
        return word(word.code());
    }

    private String word(String code) {
        return texts.get("word." + code).getOrElse(code);
    }

    private String text(String key) {
        return texts.get(key).getOrElseThrow(() -> new IllegalStateException("no text for " + key));
    }

    /** One pass over the text, so that braces in a value are never taken for a name. */
    private String filled(String key, Map<String, ?> params) {
        String text = text(key);
        StringBuilder filled = new StringBuilder();
        int from = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
            int close = text.indexOf('}', open);
            String name = text.substring(open + 1, close);
            filled.append(text, from, open).append(shown(name, params));
            from = close + 1;
        }
        return filled.append(text.substring(from)).toString();
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
            return time.format(instant);
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
