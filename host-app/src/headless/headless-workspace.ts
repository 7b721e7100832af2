import type { Agent, MemoryWidget } from 'provider-sdk/testing';
import type { ConfigInput } from '../config/config-input.ts';
import type { Dataverse } from '../dataverse/dataverse.ts';
import type { Apm } from '../page-scripting/apm/apm-contract.ts';
import type { Xrm } from '../page-scripting/xrm/xrm-contract.ts';
import type { AgentClock } from '../store/agent-clock.ts';
import type { Faults } from '../store/faults.ts';
import type { Journal } from '../store/journal.ts';

/** An answer of the Web API. */
export interface WebApiAnswer {
  readonly status: number;
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** The body as JSON. Throws when it is not JSON. */
  readonly json: () => unknown;
}

/** The Web API of the workspace without a server, for unit tests of back ends. */
export interface HeadlessWebApi {
  /**
   * Answers as `/api/data` does, refusals included.
   *
   * `address` is absolute or relative to `/api/data/v9.2/`, such as `contacts?$top=1`; a `body` that
   * is not text is sent as JSON.
   */
  readonly request: (
    method: string,
    address: string,
    headers?: Readonly<Record<string, string>>,
    body?: unknown,
  ) => Promise<WebApiAnswer>;
}

/** The host without a screen, for a single test. */
export interface HeadlessWorkspace {
  /** The agent's actions and view. */
  readonly agent: Agent;
  /**
   * Loads a page for a configured provider; its `framework` is `Microsoft.CIFramework`, as the
   * drop-in library creates it.
   */
  readonly connect: (uniqueName: string) => MemoryWidget;
  /** Delivers pending messages and advances the time, both the agent's and the wire's. */
  readonly pass: (milliseconds: number) => Promise<void>;
  /** The rows of the organization. */
  readonly records: Dataverse;
  /** Bridge messages and their diagnostics. */
  readonly journal: Journal;
  /** Faults to inject between bridge and widgets. */
  readonly faults: Faults;
  /** `Microsoft.Apm` of the page, for unit tests of its scripts. */
  readonly apm: Apm;
  /** `Xrm` of the page, for unit tests of form scripts and web resources. */
  readonly xrm: Xrm;
  /** The Web API, for unit tests of back ends. */
  readonly webApi: HeadlessWebApi;
  /** The agent's clock; `pass` advances it too. */
  readonly clock: AgentClock;
  readonly stop: () => void;
}

/**
 * The host without a screen: domain, data, bridge and the real library, for unit tests of a widget.
 *
 * Only `pass` advances the time; IDs are counted, so that a test reads the same ones every time.
 * Accepts anything that a config file may contain.
 *
 * @throws with every problem of the config.
 */
export type OpenWorkspace = (config?: ConfigInput) => HeadlessWorkspace;
