import { deflateRawSync } from 'node:zlib';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createForeignDesk } from '../../store/foreign-desk.ts';
import { createWorkspaceStore } from '../../store/workspace-store.ts';
import { parseLines } from '../../ui/simulator-console/traffic/traffic-lines.ts';
import { aWorkspace } from '../../workspace/testing/a-workspace.ts';
import { takeSnapshot } from '../../workspace/whole/snapshot.ts';
import { ConfigError } from '../../config/config-error.ts';
import { parseConfig } from '../../config/parse-config.ts';
import { fromHash } from '../../config/snapshot-link.ts';
import { parseSnapshot } from '../../config/snapshot-schema.ts';
import { changed } from './testing/changed.ts';

// `npm run fuzz -- --inputs N` makes that many of each kind, different ones each time.
const inputs = Number(process.env['SIDETONE_FUZZ_INPUTS'] ?? 0);
const settings =
  inputs > 0 ? { seed: Date.now(), numRuns: inputs } : { seed: 20_261_130, numRuns: 300 };
const limit = 60_000 + inputs * 500;

const state = aWorkspace({ sessions: 2 });
const own = takeSnapshot(state);

/** Every thrown value must be a readable message. */
function refusalOf<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof ConfigError) return undefined;
    throw error;
  }
}

/** Loads the snapshot into a workspace whose agent refuses every question. */
async function expectNothingForeign(snapshot: ReturnType<typeof parseSnapshot>): Promise<void> {
  const workspace = createWorkspaceStore(state);
  const desk = createForeignDesk(workspace);
  desk.subscribe(() => desk.question()?.answer(false));
  const isTaken = await desk.restore(snapshot);
  if (!isTaken) {
    expect(workspace.getState()).toBe(state);
    return;
  }
  const { providers, inactiveProviders, outsideProviders, sessions } = workspace.getState();
  const widgets = [...providers, ...inactiveProviders, ...outsideProviders];
  const addresses = new Set(own.providers.map(({ channelUrl }) => channelUrl));
  expect(widgets.filter(({ channelUrl }) => !addresses.has(channelUrl))).toEqual([]);
  expect(JSON.stringify(sessions).toLowerCase()).not.toContain('evil.example');
}

test(
  '[LK1] any state is refused with a message, or brings in nothing from elsewhere',
  () =>
    fc.assert(
      fc.asyncProperty(changed(own), async (raw) => {
        const snapshot = refusalOf(() => parseSnapshot(raw));
        if (snapshot) await expectNothingForeign(snapshot);
      }),
      settings,
    ),
  limit,
);

const damage = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 63 })), { maxLength: 3 });
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

test(
  '[LK1] any link is refused with a message, or brings in nothing from elsewhere',
  () =>
    fc.assert(
      fc.asyncProperty(changed(own), damage, fc.boolean(), async (raw, hits, isCut) => {
        const packed = deflateRawSync(JSON.stringify(raw) ?? '').toString('base64url');
        const hit = hits.reduce((text, [at, letter]) => {
          const place = at % text.length;
          return text.slice(0, place) + letters.charAt(letter) + text.slice(place + 1);
        }, packed);
        const hash = `#state=${isCut ? hit.slice(0, -7) : hit}`;
        try {
          await expectNothingForeign(await fromHash(hash));
        } catch (error) {
          if (error instanceof ConfigError) return;
          expect(String(error)).toMatch(/^Error: The link was cut/);
        }
      }),
      settings,
    ),
  limit,
);

const config = {
  environment: { name: 'Contoso', orgUniqueName: 'contoso', user: { fullName: 'Alex Rivera' } },
  providers: [{ uniqueName: 'acme_phone', label: 'Acme', channelUrl: 'http://localhost:3000/' }],
  sessionTemplates: own.templates.sessions.slice(0, 2),
  tabTemplates: own.templates.tabs.slice(0, 2),
  notificationTemplates: own.templates.notifications.slice(0, 2),
  records: { contact: [{ lastname: 'Example', telephone1: '+1 555 0100' }] },
  limits: { sessions: 10 },
  presence: [{ text: 'Lunch', status: 'AWAY' }],
};

test(
  '[LK1] any config is accepted, or refused with a message',
  () =>
    fc.assert(
      fc.property(changed(config), (raw) => {
        refusalOf(() => parseConfig(raw));
      }),
      settings,
    ),
  limit,
);

const line = {
  time: 1,
  provider: 'contoso_phone',
  kind: 'request',
  type: 'createtab',
  data: {
    $map: [
      ['templateName', 'x'],
      ['templateParameters', { $map: [['url', 'x']] }],
    ],
  },
};

test(
  '[SC1] any imported messages are accepted, or refused with their line',
  () =>
    fc.assert(
      fc.property(changed([line, line]), (raw) => {
        const lines = (Array.isArray(raw) ? raw : [raw])
          .map((each) => JSON.stringify(each))
          .join('\n');
        try {
          parseLines(lines);
        } catch (error) {
          expect(String(error)).toMatch(/^Error: Line \d+: /);
        }
      }),
      settings,
    ),
  limit,
);
