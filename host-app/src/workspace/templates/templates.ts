import { Refusal } from '../whole/refusal.ts';
import type { PanelMode } from '../panel/panel-shape.ts';

/** Inactive templates are not found. */
export type TemplateState = 'Active' | 'Inactive';

/**
 * An administrator's description of a session: its title, its tabs, its panel mode (templates.md
 * 2).
 */
export interface SessionTemplate {
  readonly uniqueName: string;
  readonly name: string;
  readonly state?: TemplateState | undefined;
  readonly type: 'Generic' | 'Entity';
  readonly entity?: string | undefined;
  /** Title for the agent; may contain slugs. */
  readonly title: string;
  readonly panelMode: 'Docked' | 'Minimized' | 'Hidden';
  readonly anchorTab?: string | undefined;
  readonly additionalTabs: readonly string[];
  readonly applyTitleToAnchor: boolean;
  /** Unique names of agent scripts; undefined in a built-in row means the built-in ones. */
  readonly agentScripts?: readonly string[] | undefined;
  /** Chooses the script that is shown first: our short form, or the product's JSON. */
  readonly scriptExpression?: unknown;
  readonly icon?: string | null | undefined;
}

export interface TabTemplate {
  readonly uniqueName: string;
  readonly name: string;
  readonly state?: TemplateState | undefined;
  readonly title: string;
  /** A `PageType`; for any other value, the tab shows an error. */
  readonly pageType: string;
  readonly canClose: boolean;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** Tags by which `getTabs` finds the tabs created from it. */
  readonly tags?: readonly string[] | undefined;
}

export interface NotificationField {
  readonly title: string;
  readonly value: string;
  readonly order?: number | undefined;
}

/** Content and duration of a toast (templates.md 4). */
export interface NotificationTemplate {
  readonly uniqueName: string;
  readonly name: string;
  readonly state?: TemplateState | undefined;
  readonly title: string;
  readonly icon?: string | null | undefined;
  readonly showTimeout: boolean;
  /** 0 means that the toast waits for the agent without a limit. */
  readonly timeoutSeconds: number;
  readonly autoAccept: boolean;
  /** With it, a timeout accepts the call. */
  readonly autoAcceptOnTimeout?: boolean | undefined;
  readonly acceptText: string;
  readonly showReject: boolean;
  readonly rejectText: string;
  readonly desktop: 'Never' | 'WhenInBackground' | 'Always';
  readonly theme: 'Dark' | 'Light';
  readonly fields: readonly NotificationField[];
}

export interface Templates {
  readonly sessions: readonly SessionTemplate[];
  readonly tabs: readonly TabTemplate[];
  readonly notifications: readonly NotificationTemplate[];
}

interface Named {
  readonly uniqueName: string;
  readonly name: string;
  readonly state?: TemplateState | undefined;
}

/**
 * Finds an active template by unique name, then by display name.
 *
 * Older provider code names templates as the administrator sees them (templates.md 6, observed).
 * The first of several with the same unique name counts, so that an inactive one hides a built-in
 * one.
 */
export function findTemplate<T extends Named>(
  templates: readonly T[],
  name: string,
): T | undefined {
  const wanted = name.toLowerCase();
  const named = templates.find((template) => template.uniqueName.toLowerCase() === wanted);
  const match =
    named ??
    templates.find((template) => isActive(template) && template.name.toLowerCase() === wanted);
  return match && isActive(match) ? match : undefined;
}

function isActive({ state }: Named): boolean {
  return state !== 'Inactive';
}

/** The session template for records of a table that the agent opens. */
export function findEntityTemplate(
  sessions: readonly SessionTemplate[],
  entityName: string,
): SessionTemplate | undefined {
  const match = sessions.find(
    ({ type, entity, uniqueName }) =>
      type === 'Entity' && entity === entityName && findTemplate(sessions, uniqueName),
  );
  return match && findTemplate(sessions, match.uniqueName);
}

const panelModes: Record<SessionTemplate['panelMode'], PanelMode> = {
  Docked: 'docked',
  Minimized: 'minimized',
  Hidden: 'hidden',
};

export function panelModeOf(template: SessionTemplate): PanelMode {
  return panelModes[template.panelMode];
}

/** Throws `UNKNOWN_TEMPLATE` with the product's text. */
export function requireSessionTemplate(templates: Templates, name: string): SessionTemplate {
  return found(findTemplate(templates.sessions, name), 'session', name);
}

/** Throws `UNKNOWN_TEMPLATE` with the product's text. */
export function requireTabTemplate(templates: Templates, name: string): TabTemplate {
  return found(findTemplate(templates.tabs, name), 'application tab', name);
}

function found<T>(template: T | undefined, kind: string, name: string): T {
  if (template) return template;
  throw new Refusal(
    'UNKNOWN_TEMPLATE',
    `Could not resolve unique name for ${kind} template: ${name}`,
    undefined,
    name,
  );
}
