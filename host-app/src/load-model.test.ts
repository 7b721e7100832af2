import { expect, test } from 'vitest';
import { createDoor } from './load-model.ts';

test('messages that come before all tables are there are answered later, in their order', () => {
  const received: unknown[] = [];
  const door = createDoor(({ data }) => received.push(data));
  door.receive(new MessageEvent('message', { data: 'first' }));
  door.receive(new MessageEvent('message', { data: 'second' }));
  expect(received).toEqual([]);
  door.open();
  door.receive(new MessageEvent('message', { data: 'third' }));
  expect(received).toEqual(['first', 'second', 'third']);
});
