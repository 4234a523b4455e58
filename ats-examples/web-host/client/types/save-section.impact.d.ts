// Generated from the schema of the same name by `npm run types`. Do not edit.

/**
 * Impact. Show what your work has changed for colleagues, learners and your organisation.
 */
export interface SaveSectionImpact {
  /**
   * Section. The section that you save.
   */
  section: "impact";
  /**
   * Parts. Give the parts that changed. An empty value clears a part.
   */
  parts?: {
    /**
     * Case studies, reports and research. Add each case study, report or piece of research, with a short summary.
     *
     * @maxItems 200
     */
    pieces?:
      | {
          /**
           * Kind. Choose the kind that fits best.
           */
          kind: "case-study" | "report" | "research";
          /**
           * Title. A name that tells what it is, in one line of up to 500 characters.
           */
          title: string;
          /**
           * Summary. Say in a few sentences what it is about and what came of it.
           */
          summary: string;
          /**
           * Evidence. The ids of the evidence that belongs to this piece.
           *
           * @maxItems 200
           */
          evidence?: string[] | null;
        }[]
      | null;
    /**
     * Impact on others. Say what has changed for colleagues and learners through your work.
     */
    "impact-on-others"?: string | null;
    /**
     * Link to the quality strategy. Say how your work helps your organisation to reach its aims for quality.
     */
    "quality-strategy"?: string | null;
    /**
     * Evidence of mastery. Choose the evidence that shows you have mastered your subject and your teaching.
     *
     * @maxItems 200
     */
    "mastery-evidence"?: string[] | null;
  } | null;
  /**
   * Evidence. Add items, or change items by giving the same id.
   *
   * @maxItems 200
   */
  evidence?:
    | {
        /**
         * Id. A short name such as ev-03, used once in the workbook. Not digits alone.
         */
        id: string;
        /**
         * Title. A name that tells what it is, in one line of up to 500 characters.
         */
        title: string;
        /**
         * Type. Choose what kind of thing it is.
         */
        type:
          | "document"
          | "image"
          | "audio"
          | "video"
          | "link"
          | "testimony"
          | "certificate"
          | "cpd-record"
          | "observation";
        /**
         * Date of the evidence. The day from which the evidence comes.
         */
        "captured-on": string;
        /**
         * Standards. The numbers of the standards that this belongs to.
         *
         * @maxItems 200
         */
        standards: (1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20)[];
        /**
         * Web address. Where the item can be found, up to 2,000 characters.
         */
        uri?: string | null;
        /**
         * SHA-256 of the file. The check sum of the file: 64 digits, 0 to 9 and a to f. The software fills this in as a rule.
         */
        sha256?: string | null;
        /**
         * Media type. The format of the file, such as application/pdf.
         */
        "media-type"?: string | null;
        /**
         * Note. Add what others should know. You may leave this empty.
         */
        note?: string | null;
      }[]
    | null;
  /**
   * Evidence to remove. The ids of the items to take out of this section.
   *
   * @maxItems 200
   */
  "remove-evidence"?: string[] | null;
}
