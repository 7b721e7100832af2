import { expect, it } from 'vitest';
import { parseExchangeMessage } from './line-message.ts';

const carry = (message: object) =>
  parseExchangeMessage(JSON.stringify({ type: 'message', from: 'peer-1', message }));

it('a message from another telephone is read', () => {
  const message = { type: 'hold', callId: 'call-1', isOnHold: true };
  expect(carry(message)).toEqual({ type: 'message', from: 'peer-1', message });
});

it.each([
  { type: 'hold', callId: 'call-1', isOnHold: 'yes' },
  { type: 'digit', callId: 'call-1', digit: '12' },
  { type: 'explode' },
  { type: 'answer', callId: 'call-1', sdp: 'x'.repeat(60_001) },
])('a message that no telephone sends is ignored: %o', (message) => {
  expect(carry(message)).toBeUndefined();
});

it.each([undefined, 7, '{', '[]', '{"type":"joined"}'])('junk is ignored: %j', (data) => {
  expect(parseExchangeMessage(data)).toBeUndefined();
});
