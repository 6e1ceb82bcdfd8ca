/** A link that seems to lead to a policy. */
export interface PolicyLink {
  /** Absolute, http or https. */
  url: string;
  /** As the page words it. */
  text: string;
  /** How likely it leads to a privacy policy, 0 to 1. */
  score: number;
}
