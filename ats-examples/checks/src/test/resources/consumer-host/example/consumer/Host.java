package example.consumer;

import io.github.atskit.core.AtsProgramme;
import io.github.atskit.core.Receipt;
import io.github.atskit.core.Refusal;
import io.github.atskit.core.Request;
import io.github.atskit.core.candidacy.CandidacyId;
import io.github.atskit.core.command.Action;
import io.github.atskit.core.command.Command;
import io.github.atskit.core.command.CommandChecks;
import io.github.atskit.core.command.CommandReader;
import io.github.atskit.core.command.Enrol;
import io.github.atskit.core.command.Lapse;
import io.github.atskit.core.command.NominateMentor;
import io.github.atskit.core.command.RequestMentor;
import io.github.atskit.core.command.SaveSection;
import io.github.atskit.core.command.SubmitWorkbook;
import io.github.atskit.core.definition.CohortCalendar;
import io.github.atskit.core.definition.Preset;
import io.github.atskit.core.definition.ProgrammeDefinition;
import io.github.atskit.core.mentoring.MentorRelation;
import io.github.atskit.core.message.Messages;
import io.github.atskit.core.port.DefinitionSource;
import io.github.atskit.core.vocabulary.Actor;
import io.github.atskit.core.vocabulary.Role;
import io.github.atskit.core.workbook.EvidenceItem;
import io.github.atskit.core.workbook.EvidenceType;
import io.github.atskit.core.workbook.SectionChange;
import io.github.atskit.core.workbook.StandardNumbers;
import io.github.atskit.persistence.bridge.StoreBridge;
import io.github.atskit.persistence.memory.InMemoryCandidacyStore;
import io.github.atskit.standards.StandardsCatalogue;
import io.vavr.collection.LinkedHashMap;
import io.vavr.control.Either;
import io.vavr.control.Option;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

/** A host that knows the published modules and the Jakarta Validation API, and no provider by name. */
final class Host {
    private static final CandidacyId ID = new CandidacyId("c-1");
    private static final Actor ADMINISTRATOR = new Actor("a-1", Role.ADMINISTRATOR);
    private static final Actor PARTICIPANT = new Actor("p-1", Role.PARTICIPANT);
    private static final Messages TEXTS = Messages.in(Locale.UK);

    private static final Map<String, Object> FACTS = Map.ofEntries(
            Map.entry("set-member", true),
            Map.entry("suitability-declared-on", "2019-12-01"),
            Map.entry("qtls-or-qts", true),
            Map.entry("qualification-level", 5),
            Map.entry("qualified-on", "2012-07-01"),
            Map.entry("weekly-hours", 18),
            Map.entry("post-14", true));

    private final StoreBridge bridge = StoreBridge.over(new InMemoryCandidacyStore());
    private final ProgrammeDefinition cohort;
    private final AtsProgramme programme;

    private Host(StandardsCatalogue catalogue) {
        var calendar = CohortCalendar.of(LocalDate.of(2020, 1, 6), LocalDate.of(2020, 12, 4));
        cohort = Preset.ATS_2020.definition(catalogue, calendar).cohort("5").build();
        programme = AtsProgramme.builder()
                .ledger(bridge.ledger())
                .definitions(DefinitionSource.of(cohort))
                .checks(CommandChecks.using(validator()))
                .build();
    }

    static void run() {
        var catalogue = StandardsCatalogue.bundled();
        System.out.println("2014: " + catalogue.edition("2014").get().size());
        System.out.println("2022: " + catalogue.edition("2022").get().size());
        new Host(catalogue).play();
    }

    private void play() {
        Map<String, Object> payload = Map.of("participant", PARTICIPANT.id(), "entry", FACTS);
        var enrol = (Enrol) CommandReader.read(Action.ENROL, payload).get();
        print(programme.handle(Request.enrolment(ID, cohort.ref(), enrol, ADMINISTRATOR)));
        ask(new NominateMentor("m-1", MentorRelation.COLLEAGUE, true, true));

        // What a provider has to find its way through: a nested record in a Vavr list, an Option, a Vavr map.
        var item = EvidenceItem.of("ev-1", " ", EvidenceType.DOCUMENT, LocalDate.of(2020, 3, 1), StandardNumbers.NONE);
        ask(new SaveSection(SectionChange.of("introduction").add(item)));
        ask(new RequestMentor(Option.some("")));
        ask(new SubmitWorkbook("My own work.", LinkedHashMap.of("q-1", " ")));

        ask(new Lapse());
        System.out.println("stage: " + programme.read(ID).get().stage().name().code());
        System.out.println("events kept: " + bridge.archive().history(ID).size());
    }

    private void ask(Command command) {
        print(programme.handle(Request.of(ID, command, PARTICIPANT)));
    }

    private static void print(Either<Refusal, Receipt> answer) {
        System.out.println(answer.fold(refusal -> refusal.fold(new Why()), Host::told));
    }

    private static String told(Receipt receipt) {
        return receipt.revision() + " "
                + receipt.events().map(event -> event.type().code()).mkString(", ");
    }

    /** All refusals, so that a new one would not compile. */
    private static final class Why implements Refusal.Cases<String> {
        @Override
        public String invalid(Refusal.Invalid refusal) {
            return "invalid: "
                    + refusal.faults()
                            .map(fault -> fault.path() + ": " + fault.code().code())
                            .mkString("; ");
        }

        @Override
        public String rejected(Refusal.Rejected refusal) {
            return "rejected: " + refusal.why().reasons().map(TEXTS::reason).mkString(" ");
        }

        @Override
        public String stale(Refusal.Stale refusal) {
            return "stale: " + refusal.actual();
        }

        @Override
        public String unknown(Refusal.Unknown refusal) {
            return "unknown: " + refusal.name();
        }
    }

    /** Of whatever provider is found, without an engine for expressions: our faults carry codes, not texts. */
    private static Validator validator() {
        return Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new AsWritten())
                .buildValidatorFactory()
                .getValidator();
    }

    private static final class AsWritten implements MessageInterpolator {
        @Override
        public String interpolate(String template, Context context) {
            return template;
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return template;
        }
    }
}
