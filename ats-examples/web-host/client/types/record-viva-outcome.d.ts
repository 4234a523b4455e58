// Generated from the schema of the same name by `npm run types`. Do not edit.

/**
 * Record the result of the viva. Record whether the viva was passed, and write feedback.
 */
export interface RecordVivaOutcome {
  /**
   * Result. Choose whether the viva was passed.
   */
  outcome: "passed" | "not-passed";
  /**
   * Feedback to the participant. Say what is good and what could be better. The participant reads this.
   */
  feedback: string;
}
