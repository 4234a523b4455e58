// Generated from the schema of the same name by `npm run types`. Do not edit.

/**
 * Introduction. Say who you are, what you do and why you take part.
 */
export interface SaveSectionIntroduction {
  /**
   * Section. The section that you save.
   */
  section: "introduction";
  /**
   * Parts. Give the parts that changed. An empty value clears a part.
   */
  parts?: {
    /**
     * Your role and duties. Describe your job, whom you teach and what else you answer for.
     */
    "role-and-responsibilities"?: string | null;
    /**
     * Why you take part. Say why you want this status and what you hope it will change.
     */
    motivation?: string | null;
    /**
     * Evidence for entry. Choose the evidence that shows you were ready to start.
     *
     * @maxItems 200
     */
    "entry-evidence"?: string[] | null;
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
