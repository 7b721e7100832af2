import type { SlugValues } from '../templates/slugs.ts';
import type { Tab } from '../tabs/tab.ts';
import type { PanelMode } from '../panel/panel-shape.ts';

/**
 * Origin of a value in the automation dictionary; `system` is the workspace or a script of the
 * page.
 */
export type ContextSource = 'provider' | 'agent' | 'system';

export type SessionKind = 'home' | 'entity' | 'provider';

/**
 * Marks that draw the agent's attention to a session; cleared when the session gets focus, except a
 * breach.
 */
export interface Markers {
  /** Number of new activities; 0 is a plain dot. */
  readonly activity?: number;
  /** Asked for the agent's attention without taking the focus. */
  readonly wantsAttention?: boolean;
  /** A KPI is breached; the text is the tooltip. */
  readonly breach?: { readonly details?: string | undefined };
}

/** One piece of the agent's work, shown as a tab of the session row. */
export interface Session {
  readonly id: string;
  readonly kind: SessionKind;
  /**
   * Unique name of the provider that created it; never changes. Home and the agent's own sessions
   * have none.
   */
  readonly ownerId?: string;
  readonly title: string;
  readonly titleTemplate: string;
  readonly templateName?: string;
  /**
   * The automation dictionary: the values from `createSession` and later ones; a source of slugs.
   */
  readonly parameters: SlugValues;
  /** The same values as given at creation. */
  readonly givenParameters?: SlugValues;
  /** Origin of a dictionary key, if it is not the call that opened the session. */
  readonly contextSources?: Readonly<Record<string, ContextSource>>;
  /** As passed to `createSession`; echoed in events and `getSession`. */
  readonly context?: unknown;
  readonly conversationId?: string | undefined;
  /** The conversation has a record, which is closed with the session. */
  readonly hasConversationRecord?: boolean;
  /** Values of the disposition codes that the agent has chosen. */
  readonly dispositions?: readonly string[];
  readonly providerSessionId?: string | undefined;
  /** Applied each time the session gets focus (observed). */
  readonly panelMode: PanelMode;
  /** A page script took the close button away. */
  readonly isKeptOpen?: true;
  readonly tabs: readonly Tab[];
  readonly focusedTabId: string;
  readonly markers: Markers;
  readonly unresolvedSlugs: readonly string[];
  /** Additional tabs of the template that found no room. */
  readonly skippedTabs?: readonly string[];
}
