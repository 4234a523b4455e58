// Generated from the schema of the same name by `npm run types`. Do not edit.

/**
 * Decline the request for a mentor. Tell the participant that no mentor can be given, and why.
 */
export interface DeclineMentorRequest {
  /**
   * Reason. Say why, in a sentence or two. It is kept on record.
   */
  reason: string;
}
