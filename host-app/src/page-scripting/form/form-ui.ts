import type { FormNotice } from '../../store/open-form.ts';
import { explainLeftOut } from '../calls/left-out.ts';
import { namespace } from '../calls/namespace.ts';
import type { ScriptPage } from '../script-page.ts';
import { collectionOf } from '../xrm/collection.ts';
import { formControl, type FormControl } from './form-control.ts';
import { explainMissing, gridControl, type GridControl } from './form-grid.ts';
import { listening } from './form-handlers.ts';
import { fieldsOf, keeper, type FormParts } from './form-parts.ts';
import { tabsOf } from './form-tabs.ts';

export type Control = FormControl | GridControl;

export function controlsOf(parts: FormParts, member = 'controls.get') {
  const { form } = parts;
  const fields: Control[] = fieldsOf(form).map((column) => formControl(parts, column));
  const grids = form.grids.map((grid) => gridControl(parts, grid));
  const items = [...fields, ...grids];
  const names = items.map((item) => item.getName());
  return collectionOf(items, (item) => item.getName(), explainMissing(parts, member, names));
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
  return namespace(page, 'ui', {
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
    formSelector: namespace(page, 'formSelector', {
      getCurrentItem: () =>
        namespace(page, 'formItem', {
          getId: () => formIdOf(parts),
          getLabel: () => form.table.label,
        }),
      get items() {
        return collectionOf([{ getId: () => formIdOf(parts) }], ({ getId }) => getId());
      },
    }),
    get tabs() {
      return tabsOf(parts);
    },
    get controls() {
      return controlsOf(parts);
    },
    ...listening(parts, 'OnLoad'),
    ...shownNowhere(parts),
    quickForms: collectionOf<never>([], () => '', explainMissing(parts, 'quickForms.get', [])),
    navigation: {
      items: collectionOf<never>([], () => '', explainMissing(parts, 'navigation.items.get', [])),
    },
    get process() {
      return noProcess(page, 'ui.process');
    },
  });
}

function formIdOf({ page, tabId }: FormParts): string {
  const { sessions } = page.app.workspace.getState();
  const tab = sessions.flatMap(({ tabs }) => tabs).find(({ id }) => id === tabId);
  return tab?.page.type === 'entityrecord' ? (tab.page.formId ?? '') : '';
}

/** Members that the product shows and this form does not have. */
function shownNowhere(parts: FormParts) {
  const kept = (owner: string, names: readonly string[]) => {
    const keep = keeper(parts, owner);
    const members = names.flatMap((name): (readonly [string, (value?: unknown) => unknown])[] => {
      const set = `set${name}Visible`;
      return [
        [set, (isVisible) => keep(set, isVisible)],
        [`get${name}Visible`, () => parts.kept.get(`${owner}.${set}`) ?? true],
      ];
    });
    return namespace(parts.page, owner, Object.fromEntries(members));
  };
  return {
    headerSection: kept('headerSection', ['Body', 'CommandBar', 'TabNavigator']),
    footerSection: kept('footerSection', ['']),
  };
}

/** Null, as on a form without a process; scripts that do not test it fail, so the reason is said. */
export function noProcess(page: ScriptPage, member: string): null {
  const fix = `Business process flows are not built here; ${member} is null. Test it first.`;
  explainLeftOut(page, `Xrm.Page.${member}`, fix);
  return null;
}
