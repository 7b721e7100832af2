/** The last article that the agent sent; the number distinguishes two equal ones. */
export interface SentArticle {
  readonly number: number;
  readonly title: string;
  /** Address of the article. */
  readonly link: string;
}
