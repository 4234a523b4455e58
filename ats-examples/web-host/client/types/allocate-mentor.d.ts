// Generated from the schema of the same name by `npm run types`. Do not edit.

/**
 * Give a mentor. Choose a mentor for the participant. A new name replaces the present mentor.
 */
export interface AllocateMentor {
  /**
   * Mentor. The id of the person, up to 64 letters, digits, dots or hyphens.
   */
  mentor: string;
  /**
   * Has more experience. A mentor should have more experience than the participant. A no is allowed.
   */
  "more-experienced": boolean;
  /**
   * Took the mentoring programme. Mentors are asked to take the mentoring programme. A no is allowed.
   */
  "mentoring-programme": boolean;
}
