import type { HostContext, ListedCase } from 'provider-sdk/testing';
import { element } from './element.ts';
import type { Verdict } from './verdicts.ts';

type HostCases = readonly ListedCase<HostContext>[];
type Verdicts = ReadonlyMap<string, Verdict>;

/** All cases by area, each with its rule, its claim and its verdict; totals on top. */
export function createBoard(cases: HostCases) {
  const board = element('main', 'board');
  const areas = [...new Set(cases.map(({ area }) => area))];
  return {
    element: board,
    show: (verdicts: Verdicts): void => {
      const sections = areas.map((area) =>
        areaSection(
          area,
          cases.filter((listed) => listed.area === area),
          verdicts,
        ),
      );
      board.replaceChildren(element('h1', '', 'Conformance'), totals(cases, verdicts), ...sections);
    },
  };
}

function totals(cases: HostCases, verdicts: Verdicts): HTMLElement {
  const line = element('p', 'totals', countText(cases, verdicts));
  line.role = 'status';
  return line;
}

/** `160 passed, 2 failed, 3 not run yet`; zero counts are omitted. */
function countText(cases: HostCases, verdicts: Verdicts): string {
  const words = cases.map(({ name }) => verdictWord(verdicts.get(name)));
  return (['passed', 'failed', 'not run yet'] as const)
    .map((word) => ({ word, count: words.filter((each) => each === word).length }))
    .filter(({ count }) => count > 0)
    .map(({ word, count }) => `${count} ${word}`)
    .join(', ');
}

function areaSection(area: string, cases: HostCases, verdicts: Verdicts): HTMLElement {
  const counts = element('span', 'counts', countText(cases, verdicts));
  const heading = element('h2', '', area, ' ', counts);
  const rows = cases.map((listed) => caseRow(listed, verdicts.get(listed.name)));
  const section = element('section', 'area', heading, element('ul', '', ...rows));
  section.setAttribute('aria-label', area);
  return section;
}

function caseRow(
  { method, item }: ListedCase<HostContext>,
  verdict: Verdict | undefined,
): HTMLElement {
  const word = verdictWord(verdict);
  const row = element(
    'li',
    `case ${word.replaceAll(' ', '-')}`,
    element('span', 'rule', item.rule),
    ' ',
    element('span', 'claim', element('b', '', method), ` ${item.says}`),
    ' ',
    element('span', 'verdict', word),
  );
  if (verdict?.problem !== undefined) row.append(element('p', 'problem', verdict.problem));
  return row;
}

function verdictWord(verdict: Verdict | undefined): 'passed' | 'failed' | 'not run yet' {
  if (!verdict) return 'not run yet';
  return verdict.problem === undefined ? 'passed' : 'failed';
}
