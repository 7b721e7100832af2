import type { Agent, MemoryWidget } from 'provider-sdk/testing';
import type { ConfigInput } from '../config/config-input.ts';
import type { Dataverse } from '../dataverse/dataverse.ts';
import type { AgentClock } from '../store/agent-clock.ts';
import type { Faults } from '../store/faults.ts';
import type { Journal } from '../store/journal.ts';

/** The host without a screen, for one test. */
export interface HeadlessWorkspace {
  /** Actions and view of the person at the screen. */
  readonly agent: Agent;
  /**
   * Loads a page for a provider of the config: `framework` of it is `Microsoft.CIFramework`, as the
   * drop-in library makes it.
   */
  readonly connect: (uniqueName: string) => MemoryWidget;
  /** Lets messages arrive and time go by, the agent's and the wire's. */
  readonly pass: (milliseconds: number) => Promise<void>;
  /** The rows of the organization. */
  readonly records: Dataverse;
  /** Bridge messages and their diagnostics. */
  readonly journal: Journal;
  /** Faults to inject between bridge and widgets. */
  readonly faults: Faults;
  /** The agent's time; `pass` moves it too. */
  readonly clock: AgentClock;
  readonly stop: () => void;
}

/**
 * The host without a screen: domain, data, bridge and the real library, for unit tests of a widget.
 *
 * Time moves with `pass` alone; ids are counted, so that a test reads the same ones every time.
 *
 * @throws with every problem of the config; it is what a config file may hold.
 */
export type OpenWorkspace = (config?: ConfigInput) => HeadlessWorkspace;
