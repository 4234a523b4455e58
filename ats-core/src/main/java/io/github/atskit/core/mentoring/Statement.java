package io.github.atskit.core.mentoring;

import io.github.atskit.core.workbook.WorkbookSeal;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The mentor's supporting statement.
 *
 * @param mentor who wrote it
 * @param text 1 to 20,000 code points
 * @param writtenOn the day, in the cohort's zone
 * @param about the content of the workbook that it speaks of; when that changes the statement is outdated (ATS-044)
 */
public record Statement(String mentor, String text, LocalDate writtenOn, WorkbookSeal about) {

    /**
     * Refuses null.
     *
     * @param mentor who wrote it
     * @param text 1 to 20,000 code points
     * @param writtenOn the day, in the cohort's zone
     * @param about the content of the workbook that it speaks of; when that changes the statement is outdated (ATS-044)
     */
    public Statement {
        Objects.requireNonNull(mentor, "mentor");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(writtenOn, "writtenOn");
        Objects.requireNonNull(about, "about");
    }
}
