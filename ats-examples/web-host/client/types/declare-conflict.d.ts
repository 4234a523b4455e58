// Generated from the schema of the same name by `npm run types`. Do not edit.

/**
 * Declare a conflict of interest. Say that you should not review this workbook. Somebody else is then asked.
 */
export interface DeclareConflict {
  /**
   * Kind of conflict. Choose the kind that fits best.
   */
  kind: "line-manager" | "colleague" | "personal" | "financial" | "other";
  /**
   * Note. Add what others should know. You may leave this empty.
   */
  note?: string | null;
}
