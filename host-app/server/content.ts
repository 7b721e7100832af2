import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Upgrade } from './upgrades.ts';

/** Answers a request that routing has assigned to one site; calls `notFound` otherwise. */
export type FileListener = (
  request: IncomingMessage,
  response: ServerResponse,
  notFound: () => void,
) => void | Promise<void>;

/**
 * Content that the server serves, from the sources (development) or from the built output (tests).
 *
 * Routing is the same for both; see `routing.ts`.
 */
export interface Content {
  /** Names of the sample providers. */
  readonly samples: readonly string[];
  /** True when the pages contain scripts, as those of the development server do. */
  readonly hasInlineScripts: boolean;
  /** HTML of the workspace, without its config. */
  workspacePage(): Promise<string>;
  /** HTML of a page of a sample, such as `/index.html`; undefined when the page does not exist. */
  samplePage(sample: string, path: string): Promise<string | undefined>;
  /**
   * The drop-in library as one classic script; the `helped` version explains mistakes to the
   * developer.
   */
  library(isHelped: boolean): Promise<string>;
  /** Scripts, styles and pictures of the workspace. */
  readonly workspaceFiles: FileListener;
  /** Scripts, styles and pictures of a sample. */
  sampleFiles(sample: string): FileListener;
  /** The web socket of the development server. */
  readonly upgrade?: Upgrade;
  close(): Promise<void>;
}

/** Opens the content; the web socket of the development server answers under the host as well. */
export type OpenContent = (host: string | undefined) => Promise<Content>;
