// Generated from the schema of the same name by `npm run types`. Do not edit.

/**
 * Move the viva. Set a new date, place or panel, and say why.
 */
export interface RebookViva {
  /**
   * Kind of viva. Choose whether people meet in one place or online.
   */
  mode: "in-person" | "remote";
  /**
   * Place. Where people meet, in one line of up to 500 characters. Needed if they meet in person.
   */
  venue?: string | null;
  /**
   * Link to the meeting. The address of the online meeting, such as https://example.org/room. Needed if they meet online.
   */
  link?: string | null;
  /**
   * Starts at. The date and time, with its offset, such as 2021-06-14T10:00:00+01:00.
   */
  "starts-at": string;
  /**
   * Length in minutes. A whole number from 1 to 600.
   */
  minutes: number;
  /**
   * Panel. Add everybody who sits on the panel. No person may sit there twice.
   *
   * @maxItems 200
   */
  panel: {
    /**
     * Person. The id of the person, up to 64 letters, digits, dots or hyphens.
     */
    person: string;
    /**
     * Role. The role in which the person sits on the panel.
     */
    role:
      | "participant"
      | "mentor"
      | "reviewer"
      | "moderator"
      | "lead-moderator"
      | "programme-head"
      | "administrator"
      | "system";
  }[];
  /**
   * Reason. Say why, in a sentence or two. It is kept on record.
   */
  reason: string;
}
