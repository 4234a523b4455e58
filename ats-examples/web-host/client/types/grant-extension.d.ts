// Generated from the schema of the same name by `npm run types`. Do not edit.

/**
 * Give more time. Set a later deadline for this participant. It takes the place of the present one.
 */
export interface GrantExtension {
  /**
   * New deadline. The new date and time, with its offset. It has to be later than the present deadline.
   */
  until: string;
  /**
   * Reason. Say why, in a sentence or two. It is kept on record.
   */
  reason: string;
}
