import { closePane, selectPane, type SidePane } from '../../store/script-desk.ts';
import { scriptDiagnostics } from '../calls/diagnostics.ts';
import { explainOptions } from '../calls/explain-options.ts';
import { namespace } from '../calls/namespace.ts';
import { parseInput, parseText, type Members } from '../calls/script-input.ts';
import type { ScriptPage } from '../script-page.ts';
import { collectionOf, type XrmCollection } from './collection.ts';
import { pageOfInput } from './page-of-input.ts';

/** Options of `createPane`; all but `isSelected` are members of the pane. */
export interface PaneOptions {
  readonly title?: string;
  readonly paneId?: string;
  readonly canClose?: boolean;
  readonly imageSrc?: string;
  readonly hideHeader?: boolean;
  readonly isSelected?: boolean;
  /** Pixels; at least 300. */
  readonly width?: number;
  readonly hidden?: boolean;
  readonly alwaysRender?: boolean;
  readonly keepBadgeOnSelect?: boolean;
}

/** A pane: its members are live, and all but `paneId` can be set. */
export interface XrmPane {
  readonly paneId: string;
  title: string;
  canClose: boolean;
  imageSrc: string;
  hideHeader: boolean;
  width: number;
  hidden: boolean;
  alwaysRender: boolean;
  keepBadgeOnSelect: boolean;
  /** True for a dot, a count, or the address of a picture. */
  badge: boolean | number | string;
  readonly close: () => void;
  readonly select: () => void;
  readonly navigate: (pageInput: Members, options?: Members) => Promise<void>;
}

/** A list, and a collection too: the documentation calls it both. */
export type XrmPanes = Omit<readonly XrmPane[], 'forEach'> & XrmCollection<XrmPane>;

/** `Xrm.App.sidePanes` (documented). */
export interface XrmSidePanes {
  /** 0 collapsed, 1 expanded. */
  state: number;
  /** An existing `paneId` gives that pane, with its options changed. */
  readonly createPane: (options?: PaneOptions) => Promise<XrmPane>;
  readonly getAllPanes: () => XrmPanes;
  readonly getPane: (paneId: string) => XrmPane | undefined;
  readonly getSelectedPane: () => XrmPane | undefined;
}

const narrowest = 300;
const settable = [
  'title',
  'canClose',
  'imageSrc',
  'hideHeader',
  'width',
  'hidden',
  'alwaysRender',
  'keepBadgeOnSelect',
  'badge',
] as const satisfies readonly (keyof SidePane)[];
const paneOptions = ['paneId', 'isSelected', ...settable.filter((name) => name !== 'badge')];
type Settable = (typeof settable)[number];

const fresh: Omit<SidePane, 'id'> = {
  title: '',
  canClose: true,
  imageSrc: '',
  hideHeader: false,
  width: 340,
  hidden: false,
  alwaysRender: false,
  keepBadgeOnSelect: false,
  badge: false,
  page: undefined,
};

export function createSidePanes(page: ScriptPage): XrmSidePanes {
  const { scripts } = page.app;
  let nextNumber = 1;
  const objects = new Map<string, XrmPane>();
  const objectOf = (id: string): XrmPane => {
    const object = objects.get(id) ?? paneObject(page, id);
    objects.set(id, object);
    return object;
  };
  const ids = (): string[] => scripts.state().panes.map(({ id }) => id);
  const members = {
    get state(): number {
      return scripts.state().isExpanded ? 1 : 0;
    },
    set state(value: number) {
      if (value === 0 || value === 1) scripts.change(() => ({ isExpanded: value === 1 }));
      else page.say(scriptDiagnostics.sidePane('state must be 0 or 1'));
    },
    createPane: async (given?: unknown) => {
      const options = given === undefined ? {} : parseInput('createPane', given, 'paneOptions');
      explainOptions(page, 'createPane', options, { honored: paneOptions });
      const { paneId } = options;
      const id = typeof paneId === 'string' && paneId !== '' ? paneId : `pane-${nextNumber++}`;
      if (!ids().includes(id)) addPane(page, { ...fresh, id });
      setMembers(page, id, options);
      if (options['isSelected'] !== false) scripts.change((screen) => selectPane(screen, id));
      return objectOf(id);
    },
    getAllPanes: (): XrmPanes => {
      const panes = ids().map(objectOf);
      return Object.assign(
        panes,
        collectionOf([...panes], ({ paneId }) => paneId),
      );
    },
    getPane: (given: unknown) => {
      const id = String(given);
      if (ids().includes(id)) return objectOf(id);
      page.say(scriptDiagnostics.unknownId('getPane', id, 'pane', ids()));
      return undefined;
    },
    getSelectedPane: () => {
      const { selectedPane } = scripts.state();
      return selectedPane === undefined ? undefined : objectOf(selectedPane);
    },
  };
  return namespace(page, 'Xrm.App.sidePanes', members);
}

/** Shows the page of an address in a pane of that title: `Xrm.Panel.loadPanel`. */
export function showInPane(page: ScriptPage, title: string, url: string): void {
  const { scripts } = page.app;
  const id = `panel:${title}`;
  if (!scripts.state().panes.some((pane) => pane.id === id)) addPane(page, { ...fresh, id, title });
  changePane(page, id, { page: { type: 'thirdpartywebsite', url } });
  scripts.change((screen) => selectPane(screen, id));
}

/** Panes without a close button stand first, each kind in the order of creation (documented). */
function addPane({ app }: ScriptPage, pane: SidePane): void {
  app.scripts.change(({ panes }) => ({ panes: sorted([...panes, pane]) }));
}

function sorted(panes: readonly SidePane[]): readonly SidePane[] {
  return panes.toSorted((a, b) => Number(a.canClose) - Number(b.canClose));
}

function changePane({ app }: ScriptPage, id: string, change: Partial<SidePane>): void {
  app.scripts.change(({ panes }) => ({
    panes: sorted(panes.map((pane) => (pane.id === id ? { ...pane, ...change } : pane))),
  }));
}

function setMembers(page: ScriptPage, id: string, values: Members): void {
  for (const name of settable) {
    if (values[name] !== undefined) setMember(page, id, name, values[name]);
  }
}

function isBadge(value: unknown): value is SidePane['badge'] {
  return ['boolean', 'number', 'string'].includes(typeof value);
}

function setMember(page: ScriptPage, id: string, name: Settable, value: unknown): void {
  if (name === 'badge') {
    changePane(page, id, { badge: isBadge(value) ? value : false });
  } else if (name === 'width') {
    const width = Number(value);
    if (!(width >= narrowest)) page.say(scriptDiagnostics.sidePane('width was raised to 300'));
    changePane(page, id, { width: width >= narrowest ? width : narrowest });
  } else if (name === 'title' || name === 'imageSrc') {
    changePane(page, id, { [name]: String(value) });
  } else changePane(page, id, { [name]: value === true });
}

function paneObject(page: ScriptPage, id: string): XrmPane {
  const { scripts } = page.app;
  const open = (): SidePane | undefined => scripts.state().panes.find((pane) => pane.id === id);
  let last: SidePane = { ...fresh, id };
  const current = (): SidePane => (last = open() ?? last);
  const requireOpen = (): void => {
    if (!open()) throw new Error(`Pane with ID:${id} does not exist`);
  };
  const pane = {
    paneId: id,
    close: () => {
      requireOpen();
      current();
      scripts.change((screen) => closePane(screen, id));
    },
    select: () => {
      requireOpen();
      scripts.change((screen) => selectPane(screen, id));
    },
    navigate: async (input: unknown, _options?: unknown) => {
      await page.whenWhole();
      requireOpen();
      const given = parseInput('navigate', input, 'pageInput');
      const type = parseText('navigate', 'pageType', given['pageType']);
      changePane(page, id, { page: pageOfInput(page, 'navigate', type, given).page });
    },
  };
  for (const name of settable) {
    Object.defineProperty(pane, name, {
      enumerable: true,
      get: () => current()[name],
      set: (value: unknown) => {
        if (open()) setMember(page, id, name, value);
        else page.say(scriptDiagnostics.setOnClosed(name, 'pane'));
      },
    });
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the accessors were defined above
  return namespace(page, 'pane', pane) as XrmPane;
}
