// Generated from the schema of the same name by `npm run types`. Do not edit.

/**
 * Name your mentor. Name somebody you know as your mentor. A new name replaces the mentor you have.
 */
export interface NominateMentor {
  /**
   * Mentor. The id of the person, up to 64 letters, digits, dots or hyphens.
   */
  mentor: string;
  /**
   * How you know the mentor. Choose where you know the mentor from.
   */
  relation: "colleague" | "network";
  /**
   * Has more experience. A mentor should have more experience than the participant. A no is allowed.
   */
  "more-experienced": boolean;
  /**
   * Took the mentoring programme. Mentors are asked to take the mentoring programme. A no is allowed.
   */
  "mentoring-programme": boolean;
}
