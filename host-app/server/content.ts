import type { IncomingMessage, Server, ServerResponse } from 'node:http';

/** Answers a request that routing has found to belong to one site; calls `notFound` otherwise. */
export type FileListener = (
  request: IncomingMessage,
  response: ServerResponse,
  notFound: () => void,
) => void;

/**
 * What the server serves: from the sources (development) or from the built output (tests).
 *
 * Routing is the same for both; see `routing.ts`.
 */
export interface Content {
  /** Names of the sample providers. */
  readonly samples: readonly string[];
  /** Html of the workspace, without its config. */
  workspacePage(): Promise<string>;
  /** Html of a page of a sample, such as `/index.html`; undefined when there is none. */
  samplePage(sample: string, path: string): Promise<string | undefined>;
  /** The drop-in library as one classic script; helped, it explains mistakes to the developer. */
  library(isHelped: boolean): Promise<string>;
  /** Scripts, styles and pictures of the workspace. */
  readonly workspaceFiles: FileListener;
  /** Scripts, styles and pictures of a sample. */
  sampleFiles(sample: string): FileListener;
  close(): Promise<void>;
}

/** Opens the content; the development server needs server and host for its web socket. */
export type OpenContent = (server: Server, host: string | undefined) => Promise<Content>;
