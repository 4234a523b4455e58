// Generated from the schema of the same name by `npm run types`. Do not edit.

/**
 * Enrol a participant. Admit a person to this cohort. State the facts that the entry criteria ask for.
 */
export interface Enrol {
  /**
   * Participant. The id of the person, up to 64 letters, digits, dots or hyphens.
   */
  participant: string;
  /**
   * Facts about the applicant. Fill in what is known. A criterion is not met where its fact is missing.
   */
  entry: {
    /**
     * Member of the society. Is the applicant a member of the society now?
     */
    "set-member"?: boolean | null;
    /**
     * Suitability declared on. The day of the declaration. It must not lie after the start of the cohort.
     */
    "suitability-declared-on"?: string | null;
    /**
     * Holds QTLS or QTS. Does the applicant hold one of the two? If you leave this out, it counts as no.
     */
    "qtls-or-qts"?: boolean | null;
    /**
     * Level of teaching qualification. A number from 0 to 8.
     */
    "qualification-level"?: number | null;
    /**
     * Qualified on. The day on which the teaching qualification was gained.
     */
    "qualified-on"?: string | null;
    /**
     * Teaching hours in a week. The average, from 0 to 168. Two decimals are allowed, such as 7.5.
     */
    "weekly-hours"?: number | null;
    /**
     * Teaches learners over 14. Does the applicant teach learners aged 14 or over?
     */
    "post-14"?: boolean | null;
    /**
     * Level of English. A number from 0 to 8. Some cohorts ask for it.
     */
    "english-level"?: number | null;
    /**
     * Level of maths. A number from 0 to 8. Some cohorts ask for it.
     */
    "maths-level"?: number | null;
  };
  /**
   * Waiver. Use this only if a criterion is not met and you let the person in all the same.
   */
  waiver?: {
    /**
     * Criteria waived. Choose the criteria that need not be met.
     *
     * @maxItems 200
     */
    criteria: (
      | "membership"
      | "suitability"
      | "professional-status"
      | "qualification-level"
      | "qualification-years"
      | "teaching-hours"
      | "setting"
      | "english-and-maths"
    )[];
    /**
     * Reason. Say why the criteria need not be met. It is kept on record.
     */
    reason: string;
  } | null;
}
