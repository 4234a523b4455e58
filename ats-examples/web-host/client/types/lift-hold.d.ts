// Generated from the schema of the same name by `npm run types`. Do not edit.

/**
 * Lift the hold. Let the case go on. Deadlines that were still open move by the time of the hold.
 */
export interface LiftHold {
  /**
   * Note. Add what others should know. You may leave this empty.
   */
  note?: string | null;
}
