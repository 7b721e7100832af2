import { hostCases, listCases } from 'provider-sdk/testing';
import { expect, test } from '../../fixtures.ts';
import { giveConfig } from '../../run/workspace-server.ts';
import { runCases, type Verdict } from './run-cases.ts';
import { boardSetup, showBoard } from './show-board.ts';
import { configOf } from './stage-config.ts';

test.describe.configure({ timeout: 120_000 });

const cases = listCases(hostCases);
const mostInOneTest = 12;

for (const area of Object.keys(hostCases)) {
  const ofArea = cases.filter((listed) => listed.area === area);
  for (let first = 0; first < ofArea.length; first += mostInOneTest) {
    const part = ofArea.slice(first, first + mostInOneTest);
    const numbers = `${first + 1} to ${first + part.length}`;
    test(`the host keeps its rules in a browser: ${area}, ${numbers}`, async ({ stagePages }) => {
      expect(failuresOf(await runCases(stagePages, part)), 'cases that failed').toBe('');
    });
  }
}

test('the board in the shell shows every case with its verdict', async ({ stagePages }) => {
  const place = await stagePages.take();
  const { page, server } = place;
  giveConfig(server, configOf(boardSetup));
  await page.goto(server.origin);
  const [passed, failed] = cases;
  if (!passed || !failed) throw new Error('There are no cases');
  await showBoard(page, [{ name: passed.name }, { name: failed.name, problem: 'what was wrong' }]);
  const board = page.frameLocator('iframe[title="conformance"]').getByRole('main');
  await expect(board.getByRole('listitem')).toHaveCount(cases.length);
  await expect(board.getByRole('listitem').filter({ hasText: 'what was wrong' })).toHaveCount(1);
  await expect(board.getByText('passed', { exact: true })).toHaveCount(1);
  await expect(board.getByText('failed', { exact: true })).toHaveCount(1);
  await expect(board.getByText('not run yet', { exact: true })).toHaveCount(cases.length - 2);
  stagePages.giveBack(place);
});

function failuresOf(verdicts: readonly Verdict[]): string {
  const failed = verdicts.filter(({ problem }) => problem !== undefined);
  return failed.map(({ name, rule, problem }) => `[${rule}] ${name}\n    ${problem}`).join('\n');
}
