// Generated from the schema of the same name by `npm run types`. Do not edit.

/**
 * Assign a reviewer. Choose who reviews this workbook. To replace a reviewer, give a reason.
 */
export interface AssignReviewer {
  /**
   * Reviewer. The id of the person who reviews the workbook.
   */
  reviewer: string;
  /**
   * Reason. Needed if somebody is replaced. Say why.
   */
  reason?: string | null;
  /**
   * Replaces. The id of the reviewer whose seat is taken over.
   */
  replaces?: string | null;
  /**
   * Calibration passed on. The day on which the reviewer last passed a calibration.
   */
  "calibrated-on"?: string | null;
}
