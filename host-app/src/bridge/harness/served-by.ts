/** Data that the server wrote into the workspace page. */
export interface ServedPage {
  /** The run of the server, and the last change of its config. */
  readonly mark: string;
  /** A different one means another config or another build. */
  readonly version: string;
}

/** One of our servers; an unwatched one sends nothing after the page. */
export interface ServedBy {
  readonly page?: ServedPage;
  /** Cookie that names the workspace to the Web API: name and value. */
  readonly cookie?: string;
}
