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
import io.github.atskit.core.event.EventType;
import io.github.atskit.core.guide.MessageTemplate;
import io.github.atskit.core.mentoring.MentorDuty;
import io.github.atskit.core.rejection.Advice;
import io.github.atskit.core.rejection.Reason;
import io.github.atskit.core.rejection.Remedy;
import io.github.atskit.core.rejection.Rule;
import io.github.atskit.core.sampling.PickReason;
import io.github.atskit.core.sampling.SamplingFault;
import io.github.atskit.core.validation.FieldFault;
import io.github.atskit.core.vocabulary.Coded;
import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;

/**
 * Texts by code, in one language and with times in one zone. Immutable and safe for many threads; it reads its texts once, so a host
 * keeps it. Texts are plain: whatever a person typed is put in as it is and never looked at again.
 */
public final class Messages {
    private final Texts texts;

    private Messages(Texts texts) {
        this.texts = texts;
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
        Objects.requireNonNull(zone, "zone");
        boolean german = Texts.isGerman(locale);
        return new Messages(new Texts(german ? locale : Locale.UK, BundledTexts.of(german ? "de" : "en_GB"), zone));
    }

    /**
     * Texts in a language that does not come with the library, with times in UTC.
     *
     * @param locale the language, which decides how numbers and the names of months are written
     * @param texts a text for every key that {@link #texts()} has, with the same parameters
     * @return the texts
     * @throws IllegalArgumentException where a key is missing or unknown, a text is blank or its parameters are not those of the
     *     library's own text; the message names every such key
     */
    public static Messages of(Locale locale, Map<String, String> texts) {
        Objects.requireNonNull(locale, "locale");
        Map<String, String> whole = new HostTexts(BundledTexts.of("en_GB")).whole(texts);
        return new Messages(new Texts(locale, whole, ZoneId.of("UTC")));
    }

    /**
     * The same texts, some of them replaced by a host's own.
     *
     * @param overrides texts by key; the keys and parameters are those of {@link #texts()}, and a text keeps all its parameters
     * @return the texts
     * @throws IllegalArgumentException where a key is unknown, a text is blank or its parameters are not those of the text it replaces;
     *     the message names every such key, what is wrong and what is allowed
     */
    public Messages with(Map<String, String> overrides) {
        Map<String, String> mixed = new HostTexts(texts.all()).overriding(overrides);
        return new Messages(new Texts(texts.locale(), mixed, texts.zone()));
    }

    /** {@return every text by its key, as a translator needs them; a name in braces is a parameter} */
    public Map<String, String> texts() {
        return texts.all();
    }

    /** {@return the language of the texts} */
    public Locale locale() {
        return texts.locale();
    }

    /**
     * The same texts with times in another zone.
     *
     * @param zone the zone
     * @return the texts
     */
    public Messages at(ZoneId zone) {
        return new Messages(new Texts(texts.locale(), texts.all(), Objects.requireNonNull(zone, "zone")));
    }

    /**
     * A day as the texts write it.
     *
     * @param date the day
     * @return day, month by its name, year
     */
    public String date(LocalDate date) {
        return texts.day(date);
    }

    /**
     * An instant as the texts write it.
     *
     * @param instant the instant
     * @return date, time of day to the minute and the short name of the zone's time
     */
    public String time(Instant instant) {
        return texts.time(instant);
    }

    /**
     * Why not.
     *
     * @param reason the reason
     * @return what is missing or in the way, in a sentence
     */
    public String reason(Reason reason) {
        return texts.richest("reason." + reason.code().code(), reason.params());
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
                : texts.text("remedy." + reason.remedy().code());
    }

    /**
     * What is wrong with an input.
     *
     * @param fault the fault
     * @return what is wrong and what is allowed, without the path
     */
    public String fault(FieldFault fault) {
        return texts.filled("fault." + fault.code().code(), fault.params());
    }

    /**
     * What keeps a sampling plan from being applied.
     *
     * @param fault the fault
     * @return a sentence that names the workbook and round
     */
    public String fault(SamplingFault fault) {
        return texts.filled("sampling-fault." + fault.code().code(), fault.params());
    }

    /**
     * What keeps a calibration from being judged.
     *
     * @param fault the fault
     * @return a sentence that names what is missing or unknown
     */
    public String fault(CalibrationFault fault) {
        return texts.filled("calibration-fault." + fault.code().code(), fault.params());
    }

    /**
     * Why a review is in the sample.
     *
     * @param reason the reason
     * @return a sentence, without the workbook
     */
    public String pick(PickReason reason) {
        return texts.filled("pick." + reason.kind().code(), reason.params());
    }

    /**
     * Why a calibration was not passed.
     *
     * @param shortfall what fell short
     * @return a sentence, without the reviewer
     */
    public String shortfall(Shortfall shortfall) {
        return texts.filled("shortfall." + shortfall.code().code(), shortfall.params());
    }

    /**
     * What could be better.
     *
     * @param advice the advice
     * @return a sentence
     */
    public String advice(Advice advice) {
        return texts.text("advice." + advice.code());
    }

    /**
     * What is wrong or doubtful about a definition.
     *
     * @param finding the finding
     * @return a sentence, without the key
     */
    public String finding(LintFinding finding) {
        return texts.filled("lint." + finding.code().code(), finding.params());
    }

    /**
     * What figures about agreement say.
     *
     * @param reading the reading
     * @return one sentence or several
     */
    public String reading(Reading reading) {
        return texts.filled("reading." + reading.code().code(), reading.params());
    }

    /**
     * Why reviewers could not be given a seat.
     *
     * @param count the reason and how many
     * @return a short line with the number at its end
     */
    public String exclusion(ExclusionCount count) {
        return texts.filled("exclusion." + count.exclusion().code(), LinkedHashMap.of("reviewers", count.reviewers()));
    }

    /**
     * What a placement costs, or somebody else would cost more.
     *
     * @param part the part of the cost
     * @return a short line with the number at its end
     */
    public String cost(CostPart part) {
        return texts.filled("cost." + part.kind().code(), LinkedHashMap.of("cost", part.cost()));
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
        return texts.filled(key, LinkedHashMap.of("reviewer", alternative.reviewer(), "cost", Math.abs(extra)));
    }

    /**
     * What is wrong with a solver's answer.
     *
     * @param violation what is wrong
     * @return a sentence
     */
    public String violation(AllocationViolation violation) {
        return texts.filled("violation." + violation.kind().code(), violation.params());
    }

    /**
     * What a rule says.
     *
     * @param rule the rule
     * @return a sentence
     */
    public String rule(Rule rule) {
        return texts.text("rule." + rule.id());
    }

    /**
     * The subject line of a message; its body is the host's.
     *
     * @param template the message
     * @return a short line
     */
    public String subject(MessageTemplate template) {
        return texts.text("subject." + template.code());
    }

    /**
     * What a reviewer's figure says.
     *
     * @param remark the remark
     * @return one sentence or several
     */
    public String remark(Remark remark) {
        return texts.filled("remark." + remark.code().code(), remark.params());
    }

    /**
     * Why a figure is not shown.
     *
     * @param suppression the reason
     * @return a phrase that stands in the place of the figure
     */
    public String suppression(Suppression suppression) {
        return texts.text("suppression." + suppression.code());
    }

    /**
     * What the figures of a report cannot say.
     *
     * @param caveat the caveat
     * @return one sentence or two
     */
    public String caveat(Caveat caveat) {
        return texts.text("caveat." + caveat.code());
    }

    /**
     * Why records are no table.
     *
     * @param fault the fault
     * @return what is wrong, without the record
     */
    public String fault(TableFault fault) {
        return texts.filled("table." + fault.code().code(), fault.params());
    }

    /**
     * A word of the programme as people say it.
     *
     * @param word a constant of a vocabulary
     * @return the word in this language, or its external name where there is no other
     */
    public String word(Coded word) {
        return texts.word(word.code());
    }

    /**
     * A short name for people, as on a form or a button.
     *
     * @param word a constant of a vocabulary; an action says what its button does
     * @return the label, or the {@linkplain #word(Coded) word} where it has none of its own
     */
    public String label(Coded word) {
        return texts.first("label.", Named.word(word).keys()).getOrElse(() -> word(word));
    }

    /**
     * A short name for people, as on a form.
     *
     * @param named a section, a part, a field
     * @return the label, or the external name where there is none
     */
    public String label(Named named) {
        return texts.first("label.", named.keys()).getOrElse(named.name());
    }

    /**
     * What to do here, what is allowed, or what happens now and who acts.
     *
     * @param word a constant of a vocabulary
     * @return one sentence or two; empty where there is nothing to say
     */
    public String help(Coded word) {
        return help(Named.word(word));
    }

    /**
     * What to do here and what is allowed.
     *
     * @param named a section, a part, a field
     * @return one sentence or two; empty where there is nothing to say
     */
    public String help(Named named) {
        return texts.first("help.", named.keys()).getOrElse("");
    }

    /**
     * What happened.
     *
     * @param type the event's type
     * @param params what the viewer may know of it; the sentence tells more where all its parameters are given, and passes over others.
     *     Texts tell {@code mentor}, {@code section}, {@code duty}, {@code round}, {@code until}, {@code reviewer}, {@code mode},
     *     {@code starts-at}, {@code attempts-left}, {@code number} and {@code kind} of the events that have them
     * @return a sentence in the past tense, or two
     */
    public String event(EventType type, Map<String, ?> params) {
        Map<String, Object> labelled = params.map((name, value) -> new Tuple2<>(name, labelled(name, value)));
        return texts.asFarAsKnown("event." + type.code(), labelled);
    }

    private Object labelled(String name, Object value) {
        return switch (name) {
            case "section" -> label(Named.section(value.toString()));
            case "duty" -> MentorDuty.of(value.toString()).map(this::label).getOrElse(value.toString());
            default -> value;
        };
    }
}
