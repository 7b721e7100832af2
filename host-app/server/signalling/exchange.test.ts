import { expect, test } from 'vitest';
import { createExchange, type Exchange, type ServerMessage } from './exchange.ts';

function aTelephone(exchange: Exchange, room = 'demo') {
  const heard: ServerMessage[] = [];
  const seat = exchange.connect(room, (message) => heard.push(message));
  const say = (message: object) => seat?.receive(JSON.stringify(message));
  return {
    seat,
    heard,
    say,
    join: (name: string, kind = 'agent') => say({ type: 'join', kind, name }),
    id: () => heard.flatMap((message) => (message.type === 'joined' ? message.id : []))[0] ?? '',
    names: () =>
      heard
        .flatMap((message) => (message.type === 'peers' ? [message.peers] : []))
        .at(-1)
        ?.map(({ name }) => name),
  };
}

test('[PH1] telephones in a room learn of each other, with distinguishable names', () => {
  const exchange = createExchange();
  const [one, two] = [aTelephone(exchange), aTelephone(exchange)];
  one.join('Alex Rivera');
  two.join('Alex Rivera');
  expect(one.names()).toEqual(['Alex Rivera', 'Alex Rivera (2)']);
  two.seat?.leave();
  expect(one.names()).toEqual(['Alex Rivera']);
});

test('[PH1] a message reaches only its addressee, and no one in another room', () => {
  const exchange = createExchange();
  const [one, two, stranger] = [
    aTelephone(exchange),
    aTelephone(exchange),
    aTelephone(exchange, 'elsewhere'),
  ];
  for (const telephone of [one, two, stranger]) telephone.join('Alex');
  one.say({ type: 'send', to: two.id(), message: { type: 'bye' } });
  expect(two.heard.at(-1)).toEqual({ type: 'message', from: one.id(), message: { type: 'bye' } });
  stranger.say({ type: 'send', to: two.id(), message: { type: 'bye' } });
  expect(stranger.heard.at(-1)).toEqual({ type: 'unreachable', to: two.id() });
});

test('[PH2] the number of rooms and of telephones per room is limited', () => {
  const exchange = createExchange({ rooms: 1, peersPerRoom: 1 });
  const one = aTelephone(exchange);
  one.join('Alex');
  expect(aTelephone(exchange).heard).toEqual([
    { type: 'refused', reason: expect.stringContaining('at most 1 phones') },
  ]);
  expect(aTelephone(exchange, 'other').heard).toEqual([
    { type: 'refused', reason: expect.stringContaining('at most 1 rooms') },
  ]);
  one.seat?.leave();
  expect(aTelephone(exchange, 'other').seat).toBeDefined();
});

test.each(['', '{', '7', '{"type":"join"}', '{"type":"join","kind":"agent","name":" "}'])(
  '[PH2] %j is refused and changes nothing',
  (text) => {
    const telephone = aTelephone(createExchange());
    telephone.seat?.receive(text);
    expect(telephone.heard).toEqual([{ type: 'refused', reason: expect.any(String) }]);
  },
);

test('[PH2] a telephone that has not joined cannot send anything', () => {
  const telephone = aTelephone(createExchange());
  telephone.say({ type: 'send', to: 'peer-1', message: {} });
  expect(telephone.heard).toEqual([
    { type: 'refused', reason: 'expected "join" before anything else' },
  ]);
});
