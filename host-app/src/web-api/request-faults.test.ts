import { expect } from 'vitest';
import { parseFaultPlan } from '../config/parse-fault-plan.ts';
import { testEach, type Scene } from './testing/each-check.ts';
import { contactId } from './testing/the-setting.ts';

const inject = ({ page }: Scene, ...requests: readonly object[]): Promise<void> =>
  page.host.faults.set(parseFaultPlan({ requests }));

testEach([
  [
    '[FI8] H42 a fault answers requests for one entity set',
    async (scene) => {
      await inject(scene, { sets: ['contacts'], status: 429, retryAfter: 7 });
      const { status, headers, json } = await scene.get('contacts');
      expect([status, headers.get('retry-after'), json.error]).toEqual([
        429,
        '7',
        {
          code: '0x80072322',
          message: 'Number of requests exceeded the limit of 6000 over time window of 300 seconds.',
        },
      ]);
      expect((await scene.get('accounts')).status).toBe(200);
      const { traffic, diagnostics } = scene.page.host.journal;
      expect(traffic.entries().map(({ type, fault }) => [type, fault])).toEqual([
        ['GET contacts', 'status'],
        ['GET accounts', undefined],
      ]);
      expect(diagnostics.entries()).toMatchObject([{ rule: 'FI1' }]);
    },
  ],
  [
    '[FI8] a struck request has no effect, and the nth of a verb is counted',
    async (scene) => {
      await inject(scene, { verbs: ['DELETE'], nth: 2, status: 503 });
      const remove = () => scene.call('DELETE', `contacts(${contactId})`);
      expect(
        (await scene.call('DELETE', 'contacts(00000000-0000-4000-8000-000000000000)')).status,
      ).toBe(404);
      const struck = await remove();
      expect([struck.status, struck.headers.get('retry-after')]).toEqual([503, '1']);
      expect((await scene.get(`contacts(${contactId})`)).status).toBe(200);
      expect((await remove()).status).toBe(204);
    },
  ],
  [
    '[FI8] an answer comes late',
    async (scene) => {
      await inject(scene, { sets: ['accounts'], milliseconds: 5000 });
      const asked = scene.get('accounts');
      await expect.poll(() => scene.page.host.journal.diagnostics.entries().length).toBe(1);
      expect(scene.page.host.journal.traffic.entries()).toEqual([]);
      scene.page.host.advance(5000);
      expect((await asked).status).toBe(200);
    },
  ],
  ...([401, 403, 404, 412, 500, 503] as const).map(
    (wanted) =>
      [
        `[FI8] a fault answers ${wanted}`,
        async (scene: Scene) => {
          await inject(scene, { status: wanted });
          const { status, json } = await scene.get('accounts');
          expect([status, typeof json.error.message]).toEqual([wanted, 'string']);
        },
      ] as const,
  ),
  [
    '[FI8] a rule without a status and a time is refused',
    async () => {
      expect(() => parseFaultPlan({ requests: [{ sets: ['contacts'] }] })).toThrow(
        'a rule with a status or with milliseconds',
      );
    },
  ],
]);
