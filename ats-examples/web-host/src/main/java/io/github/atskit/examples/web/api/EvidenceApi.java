package io.github.atskit.examples.web.api;

import io.github.atskit.core.candidacy.CandidacyId;
import io.github.atskit.core.command.Action;
import io.github.atskit.core.vocabulary.Actor;
import io.github.atskit.examples.web.cases.Cases;
import io.github.atskit.examples.web.cases.NotFound;
import io.github.atskit.examples.web.cases.OpenCase;
import io.github.atskit.examples.web.evidence.EvidenceFiles;
import io.github.atskit.examples.web.evidence.NotAccepted;
import io.github.atskit.examples.web.words.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes in files. The item that names one comes with the section that it belongs to. */
@RestController
final class EvidenceApi {
    private final Cases cases;
    private final EvidenceFiles files;
    private final Words words;

    EvidenceApi(Cases cases, EvidenceFiles files, Words words) {
        this.cases = cases;
        this.files = files;
        this.words = words;
    }

    @PostMapping("/api/cases/{id}/evidence")
    ResponseEntity<?> upload(
            @PathVariable("id") CandidacyId id,
            @RequestParam("name") Optional<String> name,
            HttpServletRequest request,
            Actor sender,
            Locale locale)
            throws IOException, NotAccepted {
        OpenCase open = cases.open(id, sender).getOrElseThrow(NotFound::new);
        var refused = open.whyNot(Action.SAVE_SECTION);
        return refused.isDefined()
                ? Problem.of(refused.get(), words.in(locale)).answer()
                : ResponseEntity.ok(files.keep(id, name.orElse(""), request.getInputStream()));
    }
}
