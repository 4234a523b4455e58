// Generated from the schema of the same name by `npm run types`. Do not edit.

/**
 * Confirm the review. Agree with the review as it stands. The participant is then told.
 */
export interface ConfirmReview {
  /**
   * Note. Add what others should know. You may leave this empty.
   */
  note?: string | null;
}
