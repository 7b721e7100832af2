import { expect, test } from 'vitest';
import { tellMisreads } from './misread-results.ts';

function misreadsIn(script: string): readonly string[] {
  const found: string[] = [];
  tellMisreads(script, (_name, about = '') => found.push(about));
  return found;
}

const api = 'Microsoft.CIFramework';

test.each([
  [`if ((await ${api}.getSession(id)).focused) ring();`, 'getSession focused'],
  [`const session = await ${api}.getSession(ids[0]);\nlog(session.context);`, 'getSession context'],
  [`const { focused } = await window.${api}.getSession(id);`, 'getSession focused'],
  [`${api}.getSession(id).then(function (s) { show(s.sessionId); });`, 'getSession sessionId'],
  [`${api}\n.getSession(id).then(s => s.get("focused") && s.title)`, 'getSession title'],
  [`CIFramework.getSession(id).then(({ focused }) => focused)`, 'getSession focused'],
  [`${api}.getEnvironment().then((env) => { user = env.userId; })`, 'getEnvironment userId'],
  [`const { orgId } = await ${api}.getEnvironment();`, 'getEnvironment orgId'],
  [
    `const row = await ${api}.retrieveRecord("contact", idOf(call), "?$select=fullname");\nshow(row.fullname);`,
    'retrieveRecord fullname',
  ],
])('[SE2] [WR12] a member that the result lacks is found: %s', (script, about) => {
  expect(misreadsIn(script)).toEqual([about]);
});

test.each([
  `const session = await ${api}.getSession(id); session.get("focused"); session.size;`,
  `(await ${api}.getSession(id)).get("focused")`,
  `const env = JSON.parse(await ${api}.getEnvironment()); env.userId;`,
  `${api}.getEnvironment().then((text) => { text = JSON.parse(text); text.userId; })`,
  `${api}.getEnvironment().then((text) => { const env = JSON.parse(text); env.userId; })`,
  `let text = await ${api}.getEnvironment(); text.length; text = JSON.parse(text); text.userId;`,
  `const row = await Xrm.WebApi.retrieveRecord("contact", id); row.fullname;`,
  `Microsoft.Apm.getSession(id).focus()`,
  `const a = async () => { const s = await ${api}.getSession(id); use(s); };\nconst b = (s) => s.title;`,
  `const mode = await ${api}.getMode(); mode.anything;`,
  `${api}.getSession`,
  `${api}.constructor(id).then((x) => x.y)`,
])('[SE2] [WR12] correct use is left alone: %s', (script) => {
  expect(misreadsIn(script)).toEqual([]);
});

test('a script of half a megabyte with unclosed brackets is read quickly', () => {
  const before = performance.now();
  misreadsIn(`${api}.getSession(((`.repeat(20_000));
  misreadsIn(`{${' '.repeat(300_000)}${api}.getSession(id)`);
  expect(performance.now() - before).toBeLessThan(2_000);
});
