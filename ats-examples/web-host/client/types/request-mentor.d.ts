// Generated from the schema of the same name by `npm run types`. Do not edit.

/**
 * Ask for a mentor. Ask the programme to find a mentor for you. You can add what kind of help you hope for.
 */
export interface RequestMentor {
  /**
   * Note. Add what others should know. You may leave this empty.
   */
  note?: string | null;
}
