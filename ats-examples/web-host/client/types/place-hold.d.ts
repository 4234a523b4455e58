// Generated from the schema of the same name by `npm run types`. Do not edit.

/**
 * Put on hold. Stop the clock. Until the hold is lifted, the case can only be withdrawn.
 */
export interface PlaceHold {
  /**
   * Kind of hold. Choose the kind that fits best.
   */
  kind: "integrity" | "deferral" | "adjustment";
  /**
   * Reason. Say why, in a sentence or two. It is kept on record.
   */
  reason: string;
}
