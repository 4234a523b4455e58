// Generated from the schema of the same name by `npm run types`. Do not edit.

/**
 * Withdraw. End the case for good. This cannot be undone.
 */
export interface Withdraw {
  /**
   * Reason. Say why you end the case. It is kept on record.
   */
  reason: string;
}
