/**
 * What varies from cohort to cohort, as data.
 *
 * <p>A {@link io.github.atskit.core.definition.ProgrammeDefinition} starts from a {@link io.github.atskit.core.definition.Preset} and
 * states only what differs: dates, standards, percentages, rounds, panels. It cannot carry code, so it can be stored, compared and
 * explained. {@link io.github.atskit.core.definition.DefinitionLint} returns everything that is wrong or doubtful about one.
 * Enrolment pins it by cohort and version; later versions do not touch running candidacies.
 *
 * <p>{@link io.github.atskit.core.definition.EntryRules} judge an applicant criterion by criterion, without enrolling anybody.
 *
 * <pre>{@code
 * CohortCalendar calendar = CohortCalendar.of(LocalDate.of(2020, 1, 6), LocalDate.of(2020, 12, 4));
 * ProgrammeDefinition cohort5 = Preset.ATS_2020.definition(StandardsCatalogue.bundled(), calendar)
 *     .cohort("5")
 *     .mandatoryStandards(StandardNumbers.of(2, 6, 7, 8, 9, 10, 20))
 *     .build();
 * DefinitionLint.findings(cohort5);   // warnings only
 * }</pre>
 */
@NullMarked
package io.github.atskit.core.definition;

import org.jspecify.annotations.NullMarked;
