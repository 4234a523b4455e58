// Generated from the schema of the same name by `npm run types`. Do not edit.

/**
 * Log a discussion. Note what mentor and participant talked about, and what they agreed to do.
 */
export interface LogDiscussion {
  /**
   * Date. The day on which it took place.
   */
  on: string;
  /**
   * Topic. What it was about, in one line of up to 500 characters.
   */
  topic: string;
  /**
   * Duty of the mentor. Choose which duty of the mentor this was part of.
   */
  duty?: "scoping-the-plan" | "action-planning" | "professional-discussion" | null;
  /**
   * Actions agreed. What you agreed to do, one entry for each action.
   *
   * @maxItems 200
   */
  actions?: string[] | null;
  /**
   * Standards. The numbers of the standards that this belongs to.
   *
   * @maxItems 200
   */
  standards?: (1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20)[] | null;
}
