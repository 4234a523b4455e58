package io.github.atskit.standards;

import io.vavr.collection.List;
import java.util.Objects;

/**
 * One standard of one edition.
 *
 * @param code edition and number
 * @param domain the domain that the edition puts it in
 * @param title a short paraphrase of our own, or of the host that loaded the edition; at most 200 characters. For what
 *     to show on a screen ask {@link StandardsCatalogue#wording}
 * @param keywords words to find it by, in the order of the file; may be empty; at most 60 characters each
 */
public record ProfessionalStandard(StandardCode code, Domain domain, String title, List<String> keywords) {
    /**
     * Makes a standard.
     *
     * @param code edition and number
     * @param domain its domain
     * @param title its title
     * @param keywords its keywords
     * @throws NullPointerException if a part or a keyword is null
     * @throws IllegalArgumentException if the title or a keyword is blank, too long, or holds characters that do not
     *     print
     */
    public ProfessionalStandard {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(domain, "domain");
        Texts.require(title, "title", Texts.LONGEST_TITLE);
        Objects.requireNonNull(keywords, "keywords");
        for (List<String> rest = keywords; !rest.isEmpty(); rest = rest.tail()) {
            Texts.require(rest.head(), "keyword", Texts.LONGEST_KEYWORD);
        }
    }
}
