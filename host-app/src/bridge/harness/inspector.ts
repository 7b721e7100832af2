import { events, wiresOf } from 'provider-sdk/contract';
import type { App } from '../../store/app.ts';
import { followLog } from '../../store/log.ts';
import type { TrafficEntry, Diagnostic } from '../../store/journal.ts';
import type { WorkspaceState } from '../../workspace/whole/state.ts';
import { hostMethods } from '../handlers/index.ts';
import { eventHint } from './event-hints.ts';
import { note, warning } from '../diagnostics/severity.ts';

type Data = ReadonlyMap<string, unknown>;
type Inspection = (data: Data, state: WorkspaceState) => Diagnostic | undefined;

/**
 * Mistakes that the host handles without an error; only the message shows them.
 *
 * Watches the traffic, so that handlers need not know about them.
 */
export function startInspector({
  journal,
  workspace,
}: Pick<App, 'journal' | 'workspace'>): () => void {
  const inspect = (entry: TrafficEntry): void => {
    const inspections = inspectionsOf(entry);
    if (!inspections) return;
    const { id, provider, data, correlationId } = entry;
    if (provider === undefined || !(data instanceof Map)) return;
    for (const inspection of inspections) {
      const diagnostic = inspection(data, workspace.getState());
      if (diagnostic)
        journal.diagnostics.add({ ...diagnostic, provider, correlationId, about: id });
    }
  };
  return followLog(journal.traffic, inspect);
}

// Most messages are of none of these types, and every message is checked.
function inspectionsOf({ kind, type }: TrafficEntry): readonly Inspection[] | undefined {
  if (kind === 'request') return ofRequests.get(type);
  return kind === 'reply' ? ofReplies.get(type) : undefined;
}

/** Arguments that are a number or a boolean, and so never an ID. */
const plainArguments = [
  'messagesCount',
  'shouldReset',
  'resetKpiBreach',
  'searchOnly',
  'searchType',
  'isDelete',
];

const byType: Readonly<Record<string, Inspection>> = {
  addGenericHandler: unknownEvent,
  createSession: displayName('sessions'),
  createTab: displayName('tabs'),
  notifyEvent: displayName('notifications'),
};

const ofRequests: ReadonlyMap<string, readonly Inspection[]> = new Map(
  [...Object.keys(byType), ...typesWithPlainArguments()].map((type) => [
    type,
    [misplacedId, ...(byType[type] ? [byType[type]] : [])],
  ]),
);

const ofReplies: ReadonlyMap<string, readonly Inspection[]> = new Map([
  ['notifyEvent', [queueFull]],
]);

const guid = /^\{?[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}\}?$/i;

const isGuid = (value: unknown): boolean => typeof value === 'string' && guid.test(value);

function typesWithPlainArguments(): string[] {
  return Object.values(hostMethods)
    .filter(({ keys }) => plainArguments.some((name) => name in keys))
    .flatMap(wiresOf);
}

function misplacedId(data: Data): Diagnostic | undefined {
  const key = plainArguments.find((name) => isGuid(data.get(name)));
  return key === undefined
    ? undefined
    : warning(
        'WR21',
        'observed',
        `A correlation id came where ${key} belongs.`,
        `The correlation id is the last argument: pass ${key} before it, or undefined.`,
      );
}

const known = Object.keys(events);

function unknownEvent(data: Data): Diagnostic | undefined {
  const name = data.get('eventType');
  if (typeof name !== 'string') return undefined;
  // The host itself reports a name in the wrong case.
  if (known.some((event) => event.toLowerCase() === name.toLowerCase())) return undefined;
  const hint = eventHint(name);
  return hint === undefined
    ? note(
        'EV16',
        'observed',
        `"${name.slice(0, 200)}" is not a product event: it arrives only if a script on the page raises it.`,
        'Nothing to correct if it is an event of your own.',
      )
    : warning(
        'EV16',
        'observed',
        `"${name.slice(0, 200)}" is not a product event, so its handler is never called.`,
        hint,
      );
}

function displayName(kind: keyof WorkspaceState['templates']): Inspection {
  return (data, { templates }) => {
    const input = data.get('input');
    const given =
      typeof input === 'object' && input !== null && 'templateName' in input
        ? input.templateName
        : data.get('templateName');
    const rows: readonly { readonly uniqueName: string; readonly name: string }[] = templates[kind];
    if (rows.some(({ uniqueName }) => uniqueName === given)) return undefined;
    const found = rows.find(({ name }) => name === given);
    return (
      found &&
      warning(
        'SE9',
        'observed',
        `The template is named by its display name "${found.name}", which anyone can change.`,
        `Use its unique name: "${found.uniqueName}".`,
      )
    );
  };
}

function queueFull(data: Data): Diagnostic | undefined {
  const value = data.get('value');
  const reason: unknown = value instanceof Map ? value.get('responseReason') : undefined;
  return reason === 'NotificationQueueLimitExceeded'
    ? warning(
        'NT4',
        'documented',
        'The notification was refused: the queue is full.',
        'Keep one notification per conversation, and withdraw it with cancelEvent.',
      )
    : undefined;
}
