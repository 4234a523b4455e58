package io.github.atskit.examples.web.cases;

import io.github.atskit.core.candidacy.CandidacyId;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Reads ids of cases in addresses: whatever no case can be called is not found. */
@Component
final class CaseIds implements Converter<String, CandidacyId> {
    @Override
    public CandidacyId convert(String text) {
        return read(text);
    }

    static CandidacyId read(String text) {
        try {
            return new CandidacyId(text);
        } catch (IllegalArgumentException impossible) {
            throw new NotFound();
        }
    }
}
