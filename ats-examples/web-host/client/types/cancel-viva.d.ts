// Generated from the schema of the same name by `npm run types`. Do not edit.

/**
 * Cancel the viva. Call off the viva, and say why. A new one can be booked later.
 */
export interface CancelViva {
  /**
   * Reason. Say why, in a sentence or two. It is kept on record.
   */
  reason: string;
}
