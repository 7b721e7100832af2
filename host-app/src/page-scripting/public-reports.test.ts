import { expect, test } from 'vitest';
import { homeSessionId } from '../workspace/sessions/session.ts';
import { aScriptedPage, contactId } from './testing/a-scripted-page.ts';

test('[PS7] a value of appContext reaches the data of a web resource', async () => {
  const { apm } = aScriptedPage({
    config: {
      tabTemplates: [
        {
          uniqueName: 'acme_web',
          title: 'Web',
          pageType: 'webresource',
          parameters: { webresourceName: 'acme_page.html', data: 'case={caseId}' },
        },
      ],
    },
  });
  const appContext = new Map().set('caseId', '42');
  const id = await apm.createTab({ templateName: 'acme_web', appContext, isFocused: true });
  expect(apm.getFocusedSession().getTab(id)?.currentPageInput).toEqual({
    pageType: 'webresource',
    webresourceName: 'acme_page.html',
    data: 'case=42',
  });
});

test('[PS6] the objects of sessions and tabs can do what scripts in the field do with them', async () => {
  const { apm, xrm, openCase, rules } = aScriptedPage();
  await openCase();
  await apm.createTab({
    templateName: 'msdyn_entityrecord',
    appContext: new Map([
      ['entityName', 'contact'],
      ['entityId', contactId],
    ]),
    isFocused: true,
  });
  const session = apm.getFocusedSession();
  const tab = session.getFocusedTab();
  if (!tab) throw new Error('There is no focused tab');
  expect(Object.keys(tab)).toEqual(expect.arrayContaining(['tabId', 'title', 'canClose']));
  tab.title = 'New title';
  tab.canClose = false;
  expect(session.getFocusedTab()).toMatchObject({ title: 'New title', canClose: false });
  await tab.refresh();
  const [anchor = ''] = session.getAllTabs();
  await session.getTab(anchor)?.focus();
  expect(session.getFocusedTab()?.tabId).toBe(anchor);
  expect((await session.getContext()).get('entityName')).toBe('incident');
  let calls = 0;
  const hook = xrm.App.sessions.addOnAfterSessionSwitch(() => void (calls += 1));
  expect(hook).toMatch(/./);
  xrm.App.sessions.removeOnAfterSessionSwitch(hook);
  await apm.getSession(homeSessionId)?.focus();
  expect(calls).toBe(0);
  const parts = [xrm.Utility, xrm.WebApi, xrm.Navigation, xrm.App.sidePanes];
  expect(parts.map((part) => typeof part)).toEqual(parts.map(() => 'object'));
  expect(rules().filter((rule) => rule.startsWith('XP'))).toEqual([]);
});
