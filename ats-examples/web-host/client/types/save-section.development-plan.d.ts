// Generated from the schema of the same name by `npm run types`. Do not edit.

/**
 * Development plan. Rate yourself by each standard, choose where to grow, and plan how.
 */
export interface SaveSectionDevelopmentPlan {
  /**
   * Section. The section that you save.
   */
  section: "development-plan";
  /**
   * Parts. Give the parts that changed. An empty value clears a part.
   */
  parts?: {
    /**
     * Your rating for each standard. Give every standard one rating. A note can say what it rests on.
     */
    "self-assessment"?: {
      [k: string]: {
        /**
         * Rating. Choose one step of the scale.
         */
        rating: "early-career" | "experienced" | "advanced";
        /**
         * Note. Add what others should know. You may leave this empty.
         */
        note?: string | null;
      };
    } | null;
    /**
     * Specialist standards. Choose the standards in which you want to stand out. Mandatory ones do not count.
     *
     * @maxItems 200
     */
    "specialist-standards"?:
      (1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20)[] | null;
    /**
     * Why these standards. Say why you chose these standards.
     */
    rationale?: string | null;
    /**
     * The impact you expect. Say what should change, for whom, and how you will notice it.
     */
    "anticipated-impact"?: string | null;
    /**
     * Goals. Add a goal for each thing you want to reach. You may leave this empty.
     *
     * @maxItems 200
     */
    goals?:
      | {
          /**
           * Goal. What you want to reach, in one line of up to 500 characters.
           */
          goal: string;
          /**
           * To be reached by. The day by which you want to reach it.
           */
          by: string;
          /**
           * Standards. The numbers of the standards that this belongs to.
           *
           * @maxItems 200
           */
          standards?:
            (1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20)[] | null;
          /**
           * Impact you expect. What should change once the goal is reached. You may leave this empty.
           */
          "anticipated-impact"?: string | null;
        }[]
      | null;
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
