// Generated from the schema of the same name by `npm run types`. Do not edit.

/**
 * Record your review. Judge each criterion and write feedback. Where a criterion is not met, ask for at least one change.
 */
export interface RecordReview {
  /**
   * Judgements. Judge every criterion, and say why.
   */
  judgements: {
    /**
     * Authenticity
     */
    authenticity: {
      /**
       * Finding. Choose whether the criterion is met.
       */
      finding: "met" | "not-met";
      /**
       * Comment. Say what your finding rests on. Name sections, evidence or standards.
       */
      comment: string;
    };
    /**
     * Sufficiency
     */
    sufficiency: {
      /**
       * Finding. Choose whether the criterion is met.
       */
      finding: "met" | "not-met";
      /**
       * Comment. Say what your finding rests on. Name sections, evidence or standards.
       */
      comment: string;
    };
    /**
     * Reliability
     */
    reliability: {
      /**
       * Finding. Choose whether the criterion is met.
       */
      finding: "met" | "not-met";
      /**
       * Comment. Say what your finding rests on. Name sections, evidence or standards.
       */
      comment: string;
    };
  };
  /**
   * Feedback to the participant. Say what is good and what could be better. The participant reads this.
   */
  feedback: string;
  /**
   * Requests for changes. Ask for at least one change if a criterion is not met, and for none if all are met.
   *
   * @maxItems 200
   */
  modifications?:
    | {
        /**
         * Request id. A short name of your own, such as m-1. Use each only once in a case.
         */
        id: string;
        /**
         * Where the change is needed. A section, a part such as project/account, a standard such as 8, or the id of evidence.
         */
        target: string | number;
        /**
         * What to change. Say what the participant should do, so that it is clear when it is done.
         */
        request: string;
      }[]
    | null;
}
