// Generated from the schema of the same name by `npm run types`. Do not edit.

/**
 * Issue the certificate. Note the number of the certificate and the day it was sent. This can be done once.
 */
export interface IssueCertificate {
  /**
   * Certificate number. The number printed on the certificate, up to 500 characters.
   */
  number: string;
  /**
   * Sent on. The day on which the certificate was sent.
   */
  "dispatched-on": string;
}
