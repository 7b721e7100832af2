import { events } from 'provider-sdk/contract';
import { describe, expect, test } from 'vitest';
import { eventHint } from './event-hints.ts';
import { memberHint, members } from './member-hints.ts';

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);
const verbs =
  'add cancel clear close create delete end find focus get hide insert list make notify';
const moreVerbs = 'on open read refresh remove rename request search set show start stop update';
const nouns =
  'session tab record handler mode width context notification presence form notes panel';
const wanted = `${verbs} ${moreVerbs}`
  .split(' ')
  .flatMap((verb) => nouns.split(' ').map((noun) => verb + capital(noun)))
  .flatMap((name) => [name, `${name}s`, name.toLowerCase()])
  .filter((name) => !members.includes(name));

/** Functions that a hint recommends, except those of the host page. */
function calledIn(hint: string): readonly string[] {
  const own = hint.replaceAll(/Microsoft\.Apm[\w.()]*/g, '').replaceAll('JSON.stringify(', '');
  return [...own.matchAll(/(?:^|[^\w.])([a-zA-Z]\w+)\(/g)].map(([, name = '']) => name);
}

const quotedIn = (hint: string): readonly string[] =>
  [...hint.matchAll(/(?:Register|write|mean|by|then|and) "(\w+)"|^"(\w+)"/g)].map(
    ([, a, b]) => a ?? b ?? '',
  );

describe('[WR19] hints for missing members', () => {
  test.each([
    ['closeSession', /cannot close a session/],
    ['endsession', /cannot close a session/],
    ['focusSession', /cannot move the focus: requestFocusSession/],
    ['getSessions', /^getAllSessions/],
    ['addEventListener', /^addHandler/],
    ['openRecord', /^openForm/],
    ['setmode', /"setMode"/],
    ['crateSession', /"createSession"/],
    ['setWidht', /"setWidth"/],
    ['removeRecord', /^deleteRecord/],
  ])('%s: by meaning first, then by spelling', (name, hint) => {
    expect(memberHint(name)).toMatch(hint);
  });

  test('each hint names existing functions, and never the name that was used', () => {
    const hints = wanted.flatMap((name) => {
      const hint = memberHint(name);
      return hint === undefined ? [] : [[name, hint] as const];
    });
    expect(hints.length).toBeGreaterThan(100);
    for (const [name, hint] of hints) {
      const named = [...calledIn(hint), ...quotedIn(hint)];
      expect(named, hint).not.toEqual([]);
      for (const each of named) expect(members, `${name}: ${hint}`).toContain(each);
      expect(named, `${name}: ${hint}`).not.toContain(name);
    }
  });

  test('a name with one verb is never taken for a name with another', () => {
    const opposites = [
      'create',
      'close',
      'get',
      'set',
      'add',
      'remove',
      'delete',
      'update',
      'open',
    ];
    const verbOf = (name: string) => opposites.find((verb) => name.toLowerCase().startsWith(verb));
    for (const name of wanted) {
      const [nearest] = /write "(\w+)"/.exec(memberHint(name) ?? '')?.slice(1) ?? [];
      if (nearest !== undefined && verbOf(name) !== undefined) {
        expect(verbOf(nearest), `${name}: ${nearest}`).toBe(verbOf(name));
      }
    }
  });
});

describe('[EV16] hints for missing events', () => {
  const known = Object.keys(events);

  test.each([
    ['onSessionOpened', /^No event reports a new session/],
    ['onSessionCreated', /^No event reports a new session/],
    ['onSessionEnded', /"onSessionClosed"/],
    ['onSessionSwitch', /"onSessionSwitched"/],
    ['onClickToCall', /"onclicktoact"/],
    ['CIFInitDone', /window\.addEventListener/],
    ['onTabSwitched', /"onpagenavigate"/],
    ['acme_custom', undefined],
  ])('%s', (name, hint) => {
    if (hint) expect(eventHint(name)).toMatch(hint);
    else expect(eventHint(name)).toBeUndefined();
  });

  test('each hint names existing events, and never the name that was used', () => {
    const subjects =
      'session tab mode size presence page form record panel notification call agent';
    const ends = 'opened closed created changed switched idle added removed ended accepted';
    for (const subject of subjects.split(' ')) {
      for (const end of ends.split(' ')) {
        for (const name of [`on${capital(subject)}${capital(end)}`, `on${subject}${end}`]) {
          const hint = eventHint(name);
          if (hint === undefined || known.includes(name)) continue;
          const named = [...hint.matchAll(/"(on\w+)"/g)].map(([, event]) => event);
          for (const event of named) expect(known, `${name}: ${hint}`).toContain(event);
          expect(named, hint).not.toContain(name);
          if (/opened|created|added/i.test(name)) {
            expect(hint, name).not.toMatch(/mean "onSessionClosed"/);
          }
        }
      }
    }
  });
});
