import { expect, test } from 'vitest';
import { createDoor } from './load-model.ts';

test('messages that arrive before all tables exist are answered later, in order', () => {
  const received: unknown[] = [];
  const door = createDoor(({ data }) => received.push(data));
  door.receive(new MessageEvent('message', { data: 'first' }));
  door.receive(new MessageEvent('message', { data: 'second' }));
  expect(received).toEqual([]);
  door.open();
  door.receive(new MessageEvent('message', { data: 'third' }));
  expect(received).toEqual(['first', 'second', 'third']);
});

test('[PS9] a script that calls before all tables exist waits for them', async () => {
  const done: string[] = [];
  const door = createDoor(() => undefined);
  const early = door.opened().then(() => done.push('early'));
  await Promise.resolve();
  expect(done).toEqual([]);
  door.open();
  await early;
  await door.opened();
  expect(done).toEqual(['early']);
});
