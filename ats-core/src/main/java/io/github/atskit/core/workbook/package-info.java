/**
 * The workbook: sections of parts, and the evidence that the parts refer to.
 *
 * <p>What a workbook consists of differs by edition, so it is data: a
 * {@link io.github.atskit.core.workbook.WorkbookTemplate} names sections and parts, and every part has one of a closed set of
 * {@linkplain io.github.atskit.core.workbook.PartKind kinds}. A {@link io.github.atskit.core.workbook.Workbook} is immutable;
 * {@link io.github.atskit.core.workbook.Workbook#with(SectionChange) saving a section} gives a new one that shares the other
 * sections. While it changes it keeps its own {@linkplain io.github.atskit.core.workbook.Coverage coverage} as bit sets, so that
 * asking what is missing costs next to nothing.
 *
 * <p>The exact content of a workbook is known by its {@link io.github.atskit.core.workbook.SubmissionDigest}: same content, same
 * digest, on every machine. A {@link io.github.atskit.core.workbook.WorkbookSeal} remembers what a mentor's statement or a
 * submission spoke of, and works the digest out only when somebody asks.
 *
 * <pre>{@code
 * Workbook workbook = Workbook.empty(WorkbookTemplate.ats2020(), "2014")
 *     .with(SectionChange.of("introduction").fill("motivation", PartValue.text("I had stopped asking what they remembered.")));
 * workbook.missingParts();   // introduction/role-and-responsibilities, introduction/entry-evidence, ...
 * }</pre>
 */
@NullMarked
package io.github.atskit.core.workbook;

import org.jspecify.annotations.NullMarked;
