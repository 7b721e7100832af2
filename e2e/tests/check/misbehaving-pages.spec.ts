import { expect, test } from '../../fixtures.ts';
import { loudMistakes, quietMistakes, slowMistake } from '../misbehaving/mistakes.ts';
import { rulesFound, verdictOn } from './run-sidetone.ts';

/** A page of the sample, the rule that it breaks, and the checks that find it. */
type Page = readonly [page: string, rule: string, checks: string];

/** Only beside another provider are these mistakes. */
const besideAnother: readonly Page[] = [
  ['mode-on-home', 'PN3', 'host.first-provider'],
  ['not-the-active-one', 'PN2', 'host.second-provider'],
];

const pages: readonly Page[] = [
  ...[...quietMistakes, ...loudMistakes, slowMistake]
    .filter(([page]) => !besideAnother.some(([other]) => other === page))
    .map(([page, rule]): Page => [page, rule, 'start']),
  ...besideAnother,
];

/** All of them take minutes, so `npm run check-pages` has a command of its own. */
const selection: readonly string[] = ['not-the-active-one', 'refuses-frames', 'messages-unchecked'];

const isChosen = ([page]: Page): boolean =>
  process.env['CHECK_PAGES'] === 'all' || selection.includes(page);

test('the sample has 57 pages', () => {
  expect(new Set(pages.map(([page]) => page)).size).toBe(57);
});

for (const [page, rule, checks] of pages.filter(isChosen)) {
  test(`[${rule}] the page ${page} is found`, async () => {
    test.setTimeout(300_000); // It starts a server and a browser of its own.
    const address = `http://${page}.misbehaving.localhost:5173/${page}.html`;
    const verdict = await verdictOn(address, '--only', checks);
    expect(Object.values(rulesFound(verdict)).flat(), JSON.stringify(verdict)).toContain(rule);
    expect(verdict.result).toMatch(/failed|warned/);
  });
}
