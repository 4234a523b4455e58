package io.github.atskit.examples.checks.documents;

import io.github.atskit.core.sight.Disclosure;
import io.github.atskit.core.sight.Facet;
import io.github.atskit.core.sight.Viewpoint;

/** Who sees what of a case as a page, from the enums. */
final class VisibilityPage {
    private static final String OPENING = """
            # Who sees what of a case

            Made from the code; do not edit. A viewer looks at a case as one thing, and sees of each facet the extent that its row
            says: **all** of it, their **own** part of it with what has been released, what has been **released**, or **nothing**
            (–). Whoever is nothing of these gets the answer for a case that does not exist. What is hidden is as if it had not
            happened, or stands in one neutral form: an empty text, the role in place of a person, revision 0.

            - `participant`: the participant of the case.
            - `mentor`: the present mentor; one who was replaced sees nothing.
            - `reviewer`: assigned in the present round. `reviewer-without-names`: the same where the cohort says `review.anonymous`.
            - `moderator`: a moderator or lead moderator who may moderate the case (ATS-056).
            - `administrator`: neither participant nor present mentor (ATS-009); also a lead moderator who may not moderate the case.
            - `panel`: with a seat at the booked viva, in the role of that seat, and nothing of the above.

            To `participant`, `mentor` and `panel` all that goes on between a submission and its release is `awaiting-reviewer`, and
            a release looks the same whether or not it was moderated or adjusted. Texts that people write into a workbook and the id of
            the case are shown as they are: nobody searches them for names.

            """;

    private VisibilityPage() {}

    static String markdown() {
        var page = new StringBuilder(OPENING);
        row(page, "facet", "what it is");
        for (Viewpoint viewpoint : Viewpoint.values()) {
            page.append(" `").append(viewpoint.code()).append("` |");
        }
        page.append("\n| --- | --- |")
                .append(" --- |".repeat(Viewpoint.values().length))
                .append('\n');
        for (Facet facet : Facet.values()) {
            row(page, "`" + facet.code() + "`", meaning(facet));
            for (Viewpoint viewpoint : Viewpoint.values()) {
                String extent = facet.from(viewpoint).code();
                page.append(' ').append(extent.equals("nothing") ? "–" : extent).append(" |");
            }
            page.append('\n');
        }
        page.append(
                "\nOf what is hidden, only this can be found out by trying, for the rule matters more than the secret:\n\n");
        for (Disclosure disclosure : Disclosure.all()) {
            page.append("- ").append(disclosure.rule().id()).append(" tells a `");
            page.append(disclosure.viewpoint().code()).append("` by the answer to `");
            page.append(disclosure.action().code()).append("`\n");
        }
        return page.toString();
    }

    private static void row(StringBuilder page, String first, String second) {
        page.append("| ").append(first).append(" | ").append(second).append(" |");
    }

    private static String meaning(Facet facet) {
        return switch (facet) {
            case PARTICIPANT -> "who the participant is";
            case MENTORS -> "who the mentors are and were, and how each was found";
            case MENTOR_SEARCH -> "the requests for a mentor, and what became of them";
            case ENTRY -> "what was known of the applicant; waived criteria";
            case WORKBOOK -> "workbook and evidence; submissions with declaration and responses";
            case DISCUSSIONS -> "discussions of mentor and participant";
            case STATEMENT -> "the mentor's statement, without its author where mentors are hidden";
            case DEADLINES -> "the ends of the windows; extensions";
            case HOLD -> "that a hold lies on the case, its kind, and since when";
            case CIRCUMSTANCES -> "the reasons for a hold or an extension";
            case WITHDRAWAL -> "the reason for a withdrawal";
            case REVIEW_COURSE -> "who reviews and moderates or ever did, and how far it has come";
            case FINDINGS -> "judgements, feedback, requests";
            case RETURN_REASON -> "why a moderator sent reviews back";
            case STAFF_NOTES -> "notes on an assignment, a conflict, a waiver, a moderation, the end of a hold";
            case VIVA -> "bookings, outcomes and attempts of the viva; the certificate";
            case STAFF -> "who acted for the programme; the role itself shows";
            case REVISION -> "the revision, which counts what is hidden too";
        };
    }
}
