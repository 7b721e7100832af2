/** The last article that the agent sent; the number tells two equal ones apart. */
export interface SentArticle {
  readonly number: number;
  readonly title: string;
  /** Address of the article. */
  readonly link: string;
}
