import { expect, test } from 'vitest';
import { startHost } from '../../headless/start-host.ts';
import type { BootCheck } from '../../store/boot-reports.ts';
import { tellStartFailures, type StartFailure } from './tell-terminal.ts';

const fault = (name: BootCheck['name'], detail: string): BootCheck => ({
  name,
  status: 'fault',
  rule: 'BT1',
  detail,
  fix: 'Start it.',
});

test('[BT1] the terminal reports a widget that does not start once, and no lesser faults', () => {
  const channelUrl = 'http://localhost:3000/';
  const host = startHost({
    providers: [{ uniqueName: 'acme_phone', label: 'Acme', channelUrl }],
  });
  const told: StartFailure[] = [];
  tellStartFailures(host, (failure) => told.push(failure));
  host.boots.write('acme_phone', [fault('host name', 'Shared.')]);
  expect(told).toEqual([]);
  host.boots.write('acme_phone', [fault('answers', 'Nothing answers.')]);
  host.boots.write('acme_phone', [fault('answers', 'Nothing answers.')]);
  expect(told).toEqual([{ label: 'Acme', detail: 'Nothing answers.', fix: 'Start it.' }]);
});
