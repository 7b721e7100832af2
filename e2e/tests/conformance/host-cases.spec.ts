import { hostCases, listCases } from 'provider-sdk/testing';
import { expect, test } from '../../fixtures.ts';
import { boardProvider, showBoard } from './show-board.ts';
import { runCases, type Verdict } from './run-cases.ts';
import { openStagePages, type StagePages } from './stage-pages.ts';
import { openServers } from './workspace-servers.ts';

// One worker runs the areas one after the other and several cases at once, so that the last test
// has the verdicts of all.
test.describe.configure({ mode: 'default', timeout: 120_000 });
test.use({ trace: 'off' });

const cases = listCases(hostCases);
const servers = openServers();
const verdicts: Verdict[] = [];

let pages: StagePages;

test.beforeAll(({ browser }) => {
  pages = openStagePages(browser);
});
test.afterAll(async () => {
  await pages.close();
  await servers.close();
});

for (const area of Object.keys(hostCases)) {
  test(`the host in a browser: ${area}`, async () => {
    const ofArea = cases.filter((listed) => listed.area === area);
    const found = await runCases({ servers, pages }, ofArea);
    verdicts.push(...found);
    const failed = found.flatMap(({ name, rule, problem }) =>
      problem === undefined ? [] : [`[${rule}] ${name}\n    ${problem}`],
    );
    expect(failed.join('\n'), 'cases that failed').toBe('');
  });
}

test('the board shows every case with its verdict', async ({ page, openWorkspace }) => {
  const { origin } = await openWorkspace({ providers: [boardProvider] });
  await page.goto(origin);
  await showBoard(page, verdicts);
  const board = page.frameLocator('iframe[title="Conformance"]').getByRole('main');
  await expect(board.getByRole('listitem')).toHaveCount(cases.length);
  const passed = verdicts.filter(({ problem }) => problem === undefined).length;
  await expect(board.getByText('passed', { exact: true })).toHaveCount(passed);
  const failed = verdicts.length - passed;
  await expect(board.getByText('failed', { exact: true })).toHaveCount(failed);
  const rest = cases.length - verdicts.length;
  await expect(board.getByText('not run yet', { exact: true })).toHaveCount(rest);
});
