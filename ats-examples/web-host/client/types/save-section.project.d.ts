// Generated from the schema of the same name by `npm run types`. Do not edit.

/**
 * Project. Describe your project, what you did for it and what shows it.
 */
export interface SaveSectionProject {
  /**
   * Section. The section that you save.
   */
  section: "project";
  /**
   * Parts. Give the parts that changed. An empty value clears a part.
   */
  parts?: {
    /**
     * Kind of project. Choose what your work is.
     */
    kind?: "improvement-project" | "case-study" | null;
    /**
     * Account of the project. Tell what you did, why, how it went and what you learned.
     */
    account?: string | null;
    /**
     * Activities. List what you did, with the date and the standards it belongs to.
     *
     * @maxItems 200
     */
    activities?:
      | {
          /**
           * Date. The day on which it took place.
           */
          on: string;
          /**
           * What you did. Say in one line of up to 500 characters what you did.
           */
          what: string;
          /**
           * Hours. How long it took, above 0 and up to 1,000. Two decimals are allowed.
           */
          hours?: number | null;
          /**
           * Standards. The numbers of the standards that this belongs to.
           *
           * @maxItems 200
           */
          standards: (1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20)[];
        }[]
      | null;
    /**
     * Evidence. Choose the evidence that bears out this section.
     *
     * @maxItems 200
     */
    evidence?: string[] | null;
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
