import { expect, test } from 'vitest';
import { builtInTemplates } from '../templates/built-in-templates.ts';
import { selectTabIds } from './tab-lookup.ts';
import { openTemplateTab } from './tabs.ts';
import type { TabTemplate } from '../templates/templates.ts';
import { aWorkspace } from '../testing/a-workspace.ts';

const wiki: TabTemplate = {
  uniqueName: 'test_wiki',
  name: 'Wiki',
  title: 'Wiki',
  pageType: 'search',
  canClose: true,
  parameters: {},
  tags: ['Help', 'second line'],
};
const shop: TabTemplate = { ...wiki, uniqueName: 'test_shop', name: 'Shop', tags: ['sales'] };

/** A session with its anchor, the wiki (tab-id-3) and the shop (tab-id-4). */
function withTabs() {
  const templates = { ...builtInTemplates, tabs: [wiki, shop, ...builtInTemplates.tabs] };
  return ['test_wiki', 'test_shop'].reduce(
    (state, templateName) =>
      openTemplateTab(state, {
        sessionId: state.focusedSessionId,
        templateName,
        values: {},
        isFocused: false,
      }),
    aWorkspace({ sessions: 1, templates }),
  );
}

test.each([
  ['nothing', {}, ['tab-id-2', 'tab-id-3', 'tab-id-4']],
  ['a name', { name: 'test_shop' }, ['tab-id-4']],
  ['a display name', { name: 'Shop' }, ['tab-id-4']],
  ['a tag', { tag: 'help' }, ['tab-id-3']],
  ['a tag that no template carries', { tag: 'gone' }, []],
  ['a name and a tag', { name: 'test_shop', tag: 'help' }, ['tab-id-4']],
])('[TB10] with %s, the matching tabs are listed', (_what, wanted, ids) => {
  expect(selectTabIds(withTabs(), wanted)).toEqual(ids);
});
