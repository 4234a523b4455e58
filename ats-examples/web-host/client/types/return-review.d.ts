// Generated from the schema of the same name by `npm run types`. Do not edit.

/**
 * Return the review. Send the review back to the reviewer, and say what to look at again.
 */
export interface ReturnReview {
  /**
   * Reason. Say why, in a sentence or two. It is kept on record.
   */
  reason: string;
}
