import type { FormNotice } from '../../store/open-form.ts';
import { withChecks } from '../calls/namespace.ts';
import { collectionOf } from '../xrm/collection.ts';
import { formControl } from './form-control.ts';
import { listening } from './form-handlers.ts';
import { fieldsOf, keeper, type FormParts } from './form-parts.ts';
import { tabsOf } from './form-tabs.ts';

export function controlsOf(parts: FormParts) {
  const items = fieldsOf(parts.form).map((column) => formControl(parts, column));
  return collectionOf(items, (item) => item.getName());
}

const levels: Readonly<Record<string, FormNotice['level'] | undefined>> = {
  ERROR: 'error',
  WARNING: 'warning',
  INFO: 'info',
};

/** `ui` of the form context (page-scripting.md 8). */
export function uiOf(parts: FormParts) {
  const { page, tabId, form } = parts;
  const { scripts } = page.app;
  const noticesOf = () => scripts.state().notices[tabId] ?? [];
  const show = (next: readonly FormNotice[]): void =>
    scripts.change(({ notices }) => ({ notices: { ...notices, [tabId]: next } }));
  const keep = keeper(parts, 'ui');
  return withChecks(page, 'ui', {
    getFormType: () => (form.entityId === undefined ? 1 : 2),
    close: () => form.close(),
    setFormNotification: (text: unknown, given: unknown, id: unknown) => {
      const level = levels[String(given)];
      if (level === undefined) {
        throw new TypeError('setFormNotification.level: expected ERROR, WARNING or INFO');
      }
      const others = noticesOf().filter((notice) => notice.id !== String(id));
      show([...others, { id: String(id), text: String(text), level }]);
      return true;
    },
    clearFormNotification: (id: unknown) => {
      const left = noticesOf().filter((notice) => notice.id !== String(id));
      const isThere = left.length < noticesOf().length;
      if (isThere) show(left);
      return isThere;
    },
    refreshRibbon: () => keep('refreshRibbon', undefined),
    getViewPortWidth: () => globalThis.innerWidth || 0,
    getViewPortHeight: () => globalThis.innerHeight || 0,
    setFormEntityName: (name: unknown) => keep('setFormEntityName', name),
    formSelector: withChecks(page, 'formSelector', {
      getCurrentItem: () =>
        withChecks(page, 'formItem', {
          getId: () => formIdOf(parts),
          getLabel: () => form.table.label,
        }),
    }),
    get tabs() {
      return tabsOf(parts);
    },
    get controls() {
      return controlsOf(parts);
    },
    ...listening(parts, 'OnLoad'),
    ...shownNowhere(parts),
    process: null,
  });
}

function formIdOf({ page, tabId }: FormParts): string {
  const { sessions } = page.app.workspace.getState();
  const tab = sessions.flatMap(({ tabs }) => tabs).find(({ id }) => id === tabId);
  return tab?.page.type === 'entityrecord' ? (tab.page.formId ?? '') : '';
}

/** Members that the product shows and this form does not have. */
function shownNowhere(parts: FormParts) {
  const kept = (owner: string, members: readonly string[]) => {
    const keep = keeper(parts, owner);
    return withChecks(
      parts.page,
      owner,
      Object.fromEntries(members.map((name) => [name, (value: unknown) => keep(name, value)])),
    );
  };
  return {
    navigation: { items: collectionOf<never>([], () => '') },
    quickForms: collectionOf<never>([], () => ''),
    headerSection: kept('headerSection', [
      'setBodyVisible',
      'setCommandBarVisible',
      'setTabNavigatorVisible',
    ]),
    footerSection: kept('footerSection', ['setVisible']),
  };
}
