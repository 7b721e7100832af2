import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { knowledgeSearchResource } from '../../../workspace/panel/productivity-pane.ts';
import { openRecordSession } from '../../../workspace/sessions/sessions.ts';
import { openTab } from '../../../workspace/tabs/tabs.ts';
import { providersAnswer } from '../../testing/providers-answer.ts';
import { renderShell } from '../../testing/render-shell.tsx';

beforeEach(() => providersAnswer(true));
afterEach(cleanup);

const incidentid = '33333333-3333-4333-8333-333333333333';
const article = (number: number, title: string, knowledgearticleviews = 0) => ({
  knowledgearticleid: `77777777-7777-4777-8777-77777777777${number}`,
  title,
  content: `<p>All about ${title.toLowerCase()} &amp; more.</p>`,
  statuscode: 7,
  knowledgearticleviews,
});
const seed = {
  incident: [{ incidentid, title: 'No power' }],
  knowledgearticle: [article(1, 'Power', 12), article(2, 'Water', 1)],
};
const userId = '11111111-1111-4111-8111-11111111111a';

/** The search page beside a case. */
async function openSearch() {
  const { app } = renderShell({ seed, userId });
  await act(async () => {
    const record = { title: 'No power', entityName: 'incident', entityId: incidentid };
    app.workspace.apply(openRecordSession, record);
    const page = { type: 'webresource' as const, name: knowledgeSearchResource };
    app.workspace.apply(openTab, { title: 'Knowledge', page, isFocused: true });
  });
  const list = await screen.findByRole('list', { name: 'Articles' });
  const titles = () => within(list).getAllByRole('listitem').map(titleOf);
  const choose = async (title: string, action: string) => {
    fireEvent.click(screen.getByRole('button', { name: `More actions for ${title}` }));
    fireEvent.click(await screen.findByRole('menuitem', { name: action }));
  };
  return { app, list, titles, choose };
}

const titleOf = (item: HTMLElement) => within(item).getAllByRole('button')[0]?.textContent;

test('an article shows how often it was read', async () => {
  const { list } = await openSearch();
  expect(list.textContent).toContain('12 views');
  fireEvent.change(screen.getByRole('searchbox', { name: 'Search knowledge' }), {
    target: { value: 'water' },
  });
  expect(await within(list).findByText(/1 view$/)).toBeDefined();
});

test('the page searches for the text that its opener passes', async () => {
  const { app } = await openSearch();
  const page = { type: 'webresource' as const, name: knowledgeSearchResource, data: 'water' };
  await act(async () => {
    app.workspace.apply(openTab, { title: 'Knowledge', page, isFocused: true });
  });
  const box = await screen.findByRole('searchbox', { name: 'Search knowledge' });
  expect(box.getAttribute('value')).toBe('water');
});

test('a favorite comes first, until it is removed', async () => {
  const { titles, choose, list } = await openSearch();
  expect(titles()).toEqual(['Power']);
  fireEvent.change(screen.getByRole('searchbox', { name: 'Search knowledge' }), {
    target: { value: 'water' },
  });
  await choose('Water', 'Favorite');
  expect(within(list).getByRole('img', { name: 'Favorite' })).toBeDefined();
  fireEvent.change(screen.getByRole('searchbox', { name: 'Search knowledge' }), {
    target: { value: '' },
  });
  expect(titles()).toEqual(['Water', 'Power']);
  await choose('Water', 'Remove from favorites');
  expect(titles()).toEqual(['Power']);
});

test('an article is linked to the case of the session, and unlinked again', async () => {
  const { app, choose, list } = await openSearch();
  await choose('Power', 'Link to the case');
  expect(within(list).getByText('Linked to the case')).toBeDefined();
  const linked = `$filter=_incidentid_value eq ${incidentid}`;
  expect(app.records.query('knowledgearticleincident', linked).records).toHaveLength(1);
  const filter = "$filter=knowledgearticle_incidents/any(a:a/knowledgearticleid/title eq 'Power')";
  expect(app.records.query('incident', filter).records).toHaveLength(1);
  await choose('Power', 'Unlink from the case');
  expect(app.records.query('knowledgearticleincident').records).toEqual([]);
});

test('its content goes into a mail about the case, as text', async () => {
  const { app, choose } = await openSearch();
  await choose('Power', 'Email content');
  expect(app.workspace.getState().questions.open.quickCreate[0]).toMatchObject({
    entityName: 'email',
    data: {
      subject: 'Power',
      description: 'All about power & more.',
      regardingobjectid: { id: incidentid, entityType: 'incident', name: 'No power' },
    },
  });
});

test('a sent article is confirmed each time', async () => {
  const { app, choose } = await openSearch();
  for (const number of [1, 2]) {
    await choose('Power', 'Send URL');
    expect(app.workspace.getState().sentArticle).toMatchObject({ number, title: 'Power' });
    const messages = within(screen.getByRole('status', { name: 'Short messages' }));
    expect(messages.getAllByText('Sent the URL of the article "Power".')).toHaveLength(number);
  }
});
