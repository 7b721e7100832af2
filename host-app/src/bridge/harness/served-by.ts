/** Data that the server wrote into the workspace page. */
export interface ServedPage {
  /** The run of the server, and the last change of its config. */
  readonly mark: string;
  /** Another one means another config or another build. */
  readonly version: string;
}

/** A server of ours; one that is not watched tells nothing after the page. */
export interface ServedBy {
  readonly page?: ServedPage;
}
