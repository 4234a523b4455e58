// Generated from the schema of the same name by `npm run types`. Do not edit.

/**
 * Write the statement. Write your view of the workbook as it stands now. If the workbook changes, a new statement is needed.
 */
export interface WriteStatement {
  /**
   * Statement. Say what you have seen of the participant's work, and whether the workbook shows it.
   */
  text: string;
}
