import type { RowLookup } from '../records/row-lookup.ts';
import { focusedTabOf } from '../sessions/session.ts';
import type { Session } from '../sessions/session-shape.ts';
import { recordOf, type Tab } from '../tabs/tab.ts';
import { resolveSlugs, type Resolved } from '../templates/slugs.ts';

/** Outputs of the actions that have run, by the lower-case name of the action. */
export type Outputs = ReadonlyMap<string, Readonly<Record<string, unknown>>>;

export interface TextSources {
  readonly session: Session;
  readonly lookup?: RowLookup | undefined;
  readonly outputs?: Outputs | undefined;
}

/** Slugs that only macros and agent scripts have, in the spelling of the documentation. */
const ownNames = [
  'Session.CurrentTab.EntityName',
  'Session.CurrentTab.EntityId',
  'Session.AnchorTab.EntityName',
  'Session.AnchorTab.EntityId',
  'LiveWorkItemId',
] as const;

const canonical = new Map(ownNames.map((name) => [name.toLowerCase(), name]));

/**
 * Replaces the slugs of macros and agent scripts: those of templates with or without `$` before the
 * brace, `${Session.CurrentTab.EntityId}` and the like, and outputs of earlier actions
 * (agent-tools.md 5.3).
 */
export function resolveToolText(text: string, sources: TextSources): Resolved {
  const unresolved: string[] = [];
  const pieces = text.split(inText).map((piece, index) => {
    // Split at a group: every second piece is a reference to an output.
    if (index % 2 === 1) return outputText(piece, sources.outputs) ?? missing(piece, unresolved);
    const resolved = resolveSlugs(inTemplateForm(piece), slugSources(sources));
    unresolved.push(...resolved.unresolved);
    return resolved.text;
  });
  return { text: pieces.join(''), unresolved };
}

const inText = /(@\{outputs\('[^']+'\)\??\['[^']+'\]\}|@outputs\('[^']+'\)\??\['[^']+'\])/i;

function missing(reference: string, unresolved: string[]): string {
  unresolved.push(reference);
  return reference;
}

function outputText(reference: string, outputs: Outputs | undefined): string | undefined {
  const [, action = '', name = ''] = /outputs\('([^']+)'\)\??\['([^']+)'\]/i.exec(reference) ?? [];
  const values = outputs?.get(action.toLowerCase());
  const value = values && Object.hasOwn(values, name) ? values[name] : undefined;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

/** `${x}` as `{x}`, and the names after `Session.` in any case. */
function inTemplateForm(text: string): string {
  const bare = canonical.get(text.trim().toLowerCase());
  if (bare !== undefined && bare !== 'LiveWorkItemId') return `{${bare}}`;
  return text
    .replaceAll(/\$(?=\{)/g, '')
    .replaceAll(/\{\$(?:session|oc)\./gi, '{')
    .replaceAll(/\{([\w.]+)\}/g, (whole, name: string) => {
      const own = canonical.get(name.toLowerCase());
      return own === undefined ? whole : `{${own}}`;
    });
}

function slugSources({ session, lookup }: TextSources) {
  const [anchor] = session.tabs;
  const current = focusedTabOf(session);
  return {
    values: Object.fromEntries(
      [
        ...recordNames('Session.CurrentTab', current),
        ...recordNames('Session.AnchorTab', anchor),
        ['LiveWorkItemId', session.conversationId],
      ].filter(([, value]) => value !== undefined),
    ),
    dictionary: session.parameters,
    anchor: recordOf(anchor),
    lookup,
  };
}

function recordNames(prefix: string, tab: Tab | undefined): [string, string | undefined][] {
  if (tab?.page.type !== 'entityrecord') return [];
  return [
    [`${prefix}.EntityName`, tab.page.entityName],
    [`${prefix}.EntityId`, tab.page.entityId],
  ];
}

/**
 * A slug of a kind that the service workspace may not support: a note of 2023 names the anchor forms
 * only (documented).
 */
export function findDoubtfulSlug(text: string): string | undefined {
  return text.match(/\$?\{(?!anchor\.|[\da-f]{8}-)[\w$][^{}]*\}/gi)?.[0];
}
