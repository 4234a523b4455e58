// Generated from the schema of the same name by `npm run types`. Do not edit.

/**
 * Record a missed viva. Note that the participant did not come. This does not use up an attempt.
 */
export interface RecordNoShow {
  /**
   * Note. Add what others should know. You may leave this empty.
   */
  note?: string | null;
}
