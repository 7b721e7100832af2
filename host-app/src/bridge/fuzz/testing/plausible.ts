import * as fc from 'fast-check';
import { sampleSeed } from '../../../dataverse/index.ts';

const sessionId = fc.constantFrom('session-id-1', 'session-id-2', 'session-id-0', '');
const tabId = fc.constantFrom('tab-id-1', 'tab-id-2', 'tab-id-3');
const ids = Object.entries(sampleSeed).map(([table, rows]) => String(rows[0]?.[`${table}id`]));

const templates: Readonly<Record<string, string>> = {
  createSession: 'contoso_phone_session',
  createTab: 'contoso_contact_tab',
  createTabInHomeSession: 'contoso_contact_tab',
  notifyEvent: 'contoso_call_incoming',
};

/** Values that pass the first checks of a message type, by key; deeper down they are odd. */
export function plausibleValues(
  type: string,
  odd: fc.Arbitrary<unknown>,
): Readonly<Record<string, fc.Arbitrary<unknown>>> {
  const templateParameters = fc.oneof(
    fc.constant({ customerName: 'Ada', contactId: ids[0] }),
    fc.record({ customerName: odd, contactId: odd }, { requiredKeys: [] }),
    odd,
  );
  const parts = {
    templateName: fc.constant(templates[type] ?? 'nowhere'),
    templateParameters,
    context: odd,
    title: odd,
    isFocused: fc.boolean(),
  };
  return {
    ...parts,
    sessionId,
    tabId,
    input: fc.record({ ...parts, sessionId }, { requiredKeys: ['templateName'] }),
    correlationId: fc.constantFrom(undefined, 'telemetry'),
    cancellationToken: fc.constantFrom('t', 'u'),
    entityName: fc.constantFrom('contact', 'contacts', 'account', 'nothing'),
    entityId: fc.constantFrom(...ids),
    queryParameters: fc.constantFrom(
      "?$filter=fullname eq 'Ada Whitcomb'",
      '?$select=fullname',
      '?$search=Ada',
      '$select=((',
    ),
    searchOnly: fc.boolean(),
    entityFormOptions: fc.constantFrom('{"entityName":"contact"}', '{}'),
    entityFormParameters: fc.constantFrom('{"firstname":"Ada"}', undefined),
    dialogStrings: fc.constant('{"text":"Sure?"}'),
    notificationOptions: fc.record({ level: odd, message: odd, action: odd }),
    notificationId: fc.constantFrom('notification-1', '1'),
    presenceInfo: fc.constantFrom('{"presenceId":"x","presenceText":"Away"}', '{}', 'null'),
    presenceList: fc.constantFrom('[]', '[null]', '[{"presenceId":1}]'),
    value: fc.oneof(
      fc.constantFrom<unknown>(0, 1, 2, 400, 9_999, '400', true, { firstname: 'Ada' }),
      fc.record({ firstname: odd, lastname: odd }),
      odd,
    ),
  };
}
