// Generated from the schema of the same name by `npm run types`. Do not edit.

/**
 * Submit the workbook. Hand in the workbook for review. You cannot change it while it is being reviewed.
 */
export interface SubmitWorkbook {
  /**
   * Declaration. Declare in your own words that this is your own work and that it is true.
   */
  declaration: string;
  /**
   * Responses to the requests. Say for each request what you have changed, and where.
   */
  responses?: {
    [k: string]: string;
  } | null;
}
