package io.github.atskit.examples.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.core.Refusal;
import io.github.atskit.core.candidacy.CandidacyId;
import io.github.atskit.core.command.Action;
import io.github.atskit.core.command.CommandReader;
import io.github.atskit.core.rejection.Reason;
import io.github.atskit.core.rejection.ReasonCode;
import io.github.atskit.core.vocabulary.Actor;
import io.github.atskit.examples.web.cases.Answer;
import io.github.atskit.examples.web.cases.Cases;
import io.github.atskit.examples.web.cases.Errand;
import io.github.atskit.examples.web.cases.OpenCase;
import io.github.atskit.examples.web.words.Words;
import io.vavr.collection.Stream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.WebElement;
import org.springframework.context.i18n.LocaleContextHolder;

/** Every reason for a no that a person can come across, on the page that explains it. */
@ExtendWith(Browsers.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RefusalsTest {
    private static final List<String> OWN =
            List.of("case-strict", "case-differing", "case-poor", "case-late", "case-many", "case-panel", "case-resit");

    private static final String OFFERED = "forms offer only what exists";
    private static final String HIDDEN =
            "whoever it is said to may not know of the case, and is told that there is none";

    /** Reasons that nobody is told on a page, and why. */
    private static final Map<String, String> UNTOLD = new TreeMap<>(Map.ofEntries(
            Map.entry("section-unknown", OFFERED),
            Map.entry("part-unknown", OFFERED),
            Map.entry("part-wrong-kind", OFFERED),
            Map.entry("standard-unknown", OFFERED),
            Map.entry("criterion-unknown", OFFERED),
            Map.entry("criterion-not-judged", "each criterion is a field, and whoever leaves it empty is told there"),
            Map.entry("modification-unknown", OFFERED),
            Map.entry("viva-mode-not-offered", OFFERED),
            Map.entry("target-unknown", OFFERED),
            Map.entry("evidence-too-many", "two hundred items are more than a test clicks"),
            Map.entry("no-deadline", "no cohort here leaves the end of a stage open"),
            Map.entry("not-the-mentor", HIDDEN),
            Map.entry("not-the-reviewer", HIDDEN),
            Map.entry("not-your-candidacy", HIDDEN)));

    /** Takes out what a form was opened with. */
    private static final String EMPTIED = """
            for (const e of document.querySelectorAll('main form [name]:not([name^="_"])'))
                if (e.type === 'radio' || e.type === 'checkbox') e.checked = false; else e.value = '';
            """;

    /** A browser gives the focus a moment after the page is there. */
    private static final String ON_SUMMARY = "return document.activeElement.classList.contains('error')";

    private String signedIn = "";

    /**
     * Where somebody is refused something.
     *
     * @param persona who
     * @param id the case
     * @param action what
     * @param payload what is sent; null where the menu says no before
     */
    private record Try(Persona persona, String id, Action action, Map<?, ?> payload, List<String> codes) {
        Try unsent() {
            return new Try(persona, id, action, null, codes);
        }

        @Override
        public String toString() {
            return persona + " " + id + " " + action.code() + " " + codes;
        }

        Actor actor() {
            return new Actor(persona.person(), persona.role());
        }
    }

    @BeforeAll
    void casesThatTheDemoDoesNotHave(Visit visit) {
        LocaleContextHolder.setLocale(Locale.UK);
        play(visit, "case-strict", "strict", "enrolment", "mentoring", "workbook", "statement", "handed-in");
        play(
                visit,
                "case-differing",
                "strict",
                "enrolment",
                "mentoring",
                "workbook",
                "statement",
                "handed-in",
                "differing");
        play(visit, "case-poor", "strict", "enrolment", "mentoring", "workbook", "statement", "poor");
        play(visit, "case-late", "demo-old", "enrolment", "mentoring");
        play(visit, "case-many", "strict", "enrolment", "mentoring", "many");
        play(
                visit,
                "case-panel",
                "demo-a",
                "enrolment",
                "mentoring",
                "workbook",
                "statement",
                "submission",
                "met",
                "other-panel");
        play(visit, "case-resit", "strict", "enrolment", "mentoring", "workbook", "statement", "handed-in");
        play(visit, "case-resit", "strict", "both-met", "viva");
        visit.host().later(Duration.ofHours(2));
        play(visit, "case-resit", "strict", "not-passed");
    }

    @AfterAll
    void noLocale() {
        LocaleContextHolder.resetLocaleContext();
    }

    private static void play(Visit visit, String id, String cohort, String... stories) {
        Play play = new Play(visit, id, cohort, Map.of("participant", "participant-5"));
        for (String story : stories) {
            play.hurry(story);
        }
    }

    @Test
    void everyReasonIsExplained(Visit visit) {
        Map<String, String> told = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        List<Try> all = new ArrayList<>(fromTheMenus(visit.host()));
        all.addAll(fromTheFile(visit));
        all.stream()
                .sorted(Comparator.comparing(one -> one.persona().toString()))
                .forEach(one -> {
                    List<Reason> reasons = reasons(visit.host(), one);
                    List<String> codes =
                            reasons.stream().map(reason -> reason.code().code()).toList();
                    if (!codes.containsAll(one.codes())) {
                        wrong.add(one + " was refused for " + codes);
                    }
                    try {
                        open(visit, one);
                        String page = visit.browser().find("main").getText().replaceAll("\\s+", " ");
                        Words words = visit.host().part(Words.class);
                        for (Reason reason : reasons) {
                            String sentence = words.reason(reason).replaceAll("\\s+", " ");
                            if (page.contains(sentence)
                                    && page.contains(reason.rule().id())) {
                                told.put(reason.code().code(), one.toString());
                            } else {
                                wrong.add(one + " is not told " + sentence + " but " + page);
                            }
                        }
                    } catch (RuntimeException | AssertionError failure) {
                        wrong.add(one + ": " + failure.getMessage());
                    }
                });
        assertThat(wrong).isEmpty();
        TreeSet<String> left = new TreeSet<>(
                Stream.of(ReasonCode.values()).map(ReasonCode::code).asJava());
        left.removeAll(told.keySet());
        assertThat(left).as("reasons that are told on no page").containsExactlyElementsOf(UNTOLD.keySet());
    }

    private static List<Reason> reasons(RunningHost host, Try one) {
        Cases cases = host.part(Cases.class);
        if (one.payload() == null) {
            return cases.open(new CandidacyId(one.id()), one.actor())
                    .get()
                    .menu()
                    .filter(status -> status.action() == one.action())
                    .flatMap(status -> status.blockedBy())
                    .asJava();
        }
        Errand errand = Errand.of(new CandidacyId(one.id()), one.actor(), one.action(), one.payload());
        Answer answer =
                one.action() == Action.ENROL ? cases.enrol(errand, Play.cohort(host, "demo-a")) : cases.act(errand);
        return answer instanceof Answer.Refused refused && refused.why() instanceof Refusal.Rejected rejected
                ? rejected.why().<Reason>reasons().asJava()
                : List.of();
    }

    private void open(Visit visit, Try one) {
        if (!signedIn.equals(one.persona().toString())) {
            visit.signIn(one.persona());
            signedIn = one.persona().toString();
        }
        Desk desk = new Desk(visit, one.id());
        if (one.payload() != null && one.action() == Action.SAVE_SECTION) {
            save(visit, desk, one.payload());
            return;
        }
        if (one.payload() != null && one.action() == Action.ENROL) {
            visit.go("/board/demo-a/enrol");
            new FormOnPage(visit.browser()).fill(one.payload());
            desk.submit("main form");
            return;
        }
        visit.go(desk.path() + "/do/" + one.action().code());
        if (one.payload() != null) {
            new FormOnPage(visit.browser()).fill(one.payload());
            desk.submit("main form[action$='" + one.action().code() + "']");
        }
    }

    private static void save(Visit visit, Desk desk, Map<?, ?> payload) {
        String section = desk.path() + "/sections/" + payload.get("section");
        FormOnPage form = new FormOnPage(visit.browser());
        if (payload.get("parts") instanceof Map<?, ?> parts) {
            visit.go(section);
            form.fill("parts", parts);
        } else if (payload.get("evidence") instanceof List<?> items) {
            visit.go(section + "/evidence");
            form.fill("evidence", items);
        } else {
            visit.go(section + "/evidence/" + ((List<?>) payload.get("remove-evidence")).get(0) + "/remove");
        }
        desk.submit("main form");
    }

    /** For each reason that a menu gives, one place where it does. */
    private static List<Try> fromTheMenus(RunningHost host) {
        Map<String, Try> byCode = new TreeMap<>();
        List<String> ids = new ArrayList<>(OWN);
        for (int number = 1; number <= 18; number++) {
            ids.add(String.format(Locale.ROOT, "case-%02d", number));
        }
        for (Persona persona : Persona.everybody(host)) {
            for (String id : ids) {
                Actor actor = new Actor(persona.person(), persona.role());
                host.part(Cases.class)
                        .open(new CandidacyId(id), actor)
                        .map(OpenCase::menu)
                        .forEach(menu -> menu.forEach(status -> status.blockedBy()
                                .forEach(reason -> byCode.putIfAbsent(
                                        reason.code().code(),
                                        new Try(
                                                persona,
                                                id,
                                                status.action(),
                                                null,
                                                List.of(reason.code().code()))))));
            }
        }
        return List.copyOf(byCode.values());
    }

    private static List<Try> fromTheFile(Visit visit) {
        List<?> rows = (List<?>) Story.tree(
                "browser/refusals.yaml",
                visit.host().now(),
                Map.of("long", "word ".repeat(3_000).strip()));
        return rows.stream().map(row -> one((Map<?, ?>) row)).toList();
    }

    @SuppressWarnings("unchecked")
    private static Try one(Map<?, ?> row) {
        Actor actor = Actor.parse((String) row.get("as")).get();
        return new Try(
                new Persona(actor.id(), actor.role()),
                (String) row.get("case"),
                Action.of((String) row.get("do")).get(),
                (Map<?, ?>) row.get("with"),
                (List<String>) row.get("reasons"));
    }

    /** Forms that say no to being sent empty: the summary has the focus, and leads to each field that it tells of. */
    @Test
    void everyFaultLeadsToItsField(Visit visit) {
        List<String> wrong = new ArrayList<>();
        for (Try one : emptyForms(visit.host())) {
            open(visit, one.unsent());
            visit.browser().script(EMPTIED);
            new Desk(visit, one.id())
                    .submit("main form[action$='" + one.action().code() + "']");
            Browser browser = visit.browser();
            browser.await(ON_SUMMARY, true, one + ": the focus is not on the summary");
            if (!browser.driver().getTitle().startsWith("Error")) {
                wrong.add(one + ": the title does not say that there is an error");
            }
            for (WebElement link : browser.all("main .notice.error a[href^='#']")) {
                String target = String.valueOf(link.getDomAttribute("href")).substring(1);
                if (browser.all("[id='" + target + "']").isEmpty()) {
                    wrong.add(one + ": nothing has the id " + target);
                }
            }
            if (browser.all("main .notice.error a[href^='#']").isEmpty()) {
                wrong.add(one + ": no link leads to a field");
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** For each action that somebody may do and that cannot be empty. */
    private static List<Try> emptyForms(RunningHost host) {
        Map<Action, Try> found = new TreeMap<>();
        for (Persona persona : Persona.everybody(host)) {
            for (int number = 1; number <= 18; number++) {
                String id = String.format(Locale.ROOT, "case-%02d", number);
                Actor actor = new Actor(persona.person(), persona.role());
                host.part(Cases.class)
                        .open(new CandidacyId(id), actor)
                        .map(OpenCase::menu)
                        .forEach(menu -> menu.filter(status -> status.allowed()
                                        && status.action() != Action.SAVE_SECTION
                                        && CommandReader.read(status.action(), Map.of())
                                                .isLeft())
                                .forEach(status -> found.putIfAbsent(
                                        status.action(), new Try(persona, id, status.action(), Map.of(), List.of()))));
            }
        }
        return found.values().stream()
                .sorted(Comparator.comparing(one -> one.persona().toString()))
                .toList();
    }
}
