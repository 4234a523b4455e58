package io.github.atskit.examples.web.api;

import io.github.atskit.core.candidacy.CandidacyId;
import io.github.atskit.core.command.Action;
import io.github.atskit.core.definition.DefinitionRef;
import io.github.atskit.core.message.Messages;
import io.github.atskit.core.sight.Happening;
import io.github.atskit.core.vocabulary.Actor;
import io.github.atskit.examples.web.cases.Answer;
import io.github.atskit.examples.web.cases.Cases;
import io.github.atskit.examples.web.cases.Errand;
import io.github.atskit.examples.web.cases.NotFound;
import io.github.atskit.examples.web.cases.OpenCase;
import io.github.atskit.examples.web.cases.Worklist;
import io.github.atskit.examples.web.security.Acting;
import io.github.atskit.examples.web.words.Words;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Cases: listing, reading, and every action. */
@RestController
final class CasesApi {
    private final Cases cases;
    private final Worklist worklist;
    private final Words words;

    CasesApi(Cases cases, Worklist worklist, Words words) {
        this.cases = cases;
        this.worklist = worklist;
        this.words = words;
    }

    @GetMapping("/api/cases")
    Answers.CasePage list(Actor viewer, @RequestParam("after") Optional<String> after) {
        Worklist.Page page = worklist.of(viewer, after);
        return new Answers.CasePage(List.ofAll(page.cases()).map(Answers.Line::of), Option.ofOptional(page.next()));
    }

    @GetMapping("/api/cases/{id}")
    ResponseEntity<Answers.Case> show(@PathVariable("id") CandidacyId id, Actor viewer, Locale locale) {
        OpenCase open = open(id, viewer);
        Messages messages = words.in(locale);
        return ResponseEntity.ok()
                .eTag(EntityTag.of(open, messages))
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE, Acting.HEADER)
                .body(Answers.Case.of(open, messages));
    }

    @GetMapping("/api/cases/{id}/menu")
    List<Answers.MenuLine> menu(@PathVariable("id") CandidacyId id, Actor viewer, Locale locale) {
        return Answers.menu(open(id, viewer), words.in(locale));
    }

    @GetMapping("/api/cases/{id}/history")
    List<Happening> history(@PathVariable("id") CandidacyId id, Actor viewer) {
        return open(id, viewer).events();
    }

    @GetMapping("/api/cases/{id}/verification")
    Answers.Verified verify(@PathVariable("id") CandidacyId id, Actor viewer) {
        return new Answers.Verified(cases.verify(open(id, viewer)).getOrElseThrow(NotFound::new));
    }

    @PostMapping("/api/cases/{id}/{action}")
    ResponseEntity<?> act(
            @PathVariable("id") CandidacyId id,
            @PathVariable("action") String name,
            @RequestBody(required = false) byte @Nullable [] body,
            @RequestHeader("If-Match") Optional<String> ifMatch,
            @RequestHeader("Idempotency-Key") Optional<String> key,
            @RequestParam("cohort") Optional<String> cohort,
            @RequestParam("version") Optional<Integer> version,
            Actor sender,
            Locale locale) {
        Action action = Action.of(name).getOrElseThrow(NotFound::new);
        Messages messages = words.in(locale);
        Errand errand = Errand.of(id, sender, action, Payload.read(body)).ifStill(EntityTag.matcher(ifMatch));
        Errand named = errand.named(IdempotencyKey.read(key, errand));
        Answer answer = action == Action.ENROL ? cases.enrol(named, cohort(cohort, version)) : cases.act(named);
        return answer(answer, messages);
    }

    private static DefinitionRef cohort(Optional<String> cohort, Optional<Integer> version) {
        try {
            return new DefinitionRef(
                    cohort.orElseThrow(() -> new Unreadable("The parameter 'cohort' has to be there.")),
                    version.orElse(1));
        } catch (IllegalArgumentException impossible) {
            throw new NotFound();
        }
    }

    private static ResponseEntity<?> answer(Answer answer, Messages messages) {
        if (answer instanceof Answer.Done done) {
            ResponseEntity.BodyBuilder ok = ResponseEntity.ok();
            done.after().forEach(open -> ok.eTag(EntityTag.of(open, messages)));
            return ok.body(new Answers.Accepted(
                    done.after().map(open -> Answers.Case.of(open, messages)),
                    done.advice().map(advice -> new Answers.Hint(advice, messages.advice(advice)))));
        }
        if (answer instanceof Answer.Refused refused) {
            return Problem.of(refused.why(), messages).answer();
        }
        return Problem.of(answer instanceof Answer.Changed ? ProblemKind.CHANGED : ProblemKind.NOT_FOUND)
                .answer();
    }

    private OpenCase open(CandidacyId id, Actor viewer) {
        return cases.open(id, viewer).getOrElseThrow(NotFound::new);
    }
}
