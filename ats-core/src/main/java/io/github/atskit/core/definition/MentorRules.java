package io.github.atskit.core.definition;

/**
 * What a cohort asks of mentors.
 *
 * @param statementBeforeSubmission whether submission needs the mentor's statement (ATS-044)
 * @param selfForbidden whether nobody may mentor themselves (ATS-021)
 */
public record MentorRules(boolean statementBeforeSubmission, boolean selfForbidden) {}
