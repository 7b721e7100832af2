import { createStore } from 'zustand/vanilla';
import type { Page } from '../workspace/tabs/pages.ts';
import type { FieldLook, FormListeners, FormNotice, OpenForm } from './open-form.ts';

/** A pane beside the page area that a page script has made. */
export interface SidePane {
  readonly id: string;
  readonly title: string;
  /** Address of its picture in the strip; empty for none. */
  readonly imageSrc: string;
  readonly canClose: boolean;
  readonly hideHeader: boolean;
  /** Pixels. */
  readonly width: number;
  readonly hidden: boolean;
  /** Its page stays loaded while another pane is selected. */
  readonly alwaysRender: boolean;
  readonly keepBadgeOnSelect: boolean;
  /** A dot, a count, or the address of a picture. */
  readonly badge: boolean | number | string;
  readonly page: Page | undefined;
}

/** A record that was saved or chosen. */
export interface SavedReference {
  readonly entityType: string;
  readonly id: string;
  readonly name: string;
}

/** A page that a script shows over the workspace; the first one is on screen, the others wait. */
export interface PageDialog {
  readonly id: string;
  readonly title: string;
  readonly page: Page;
  /** Lengths of CSS; absent for our own. */
  readonly width?: string | undefined;
  readonly height?: string | undefined;
  /** At the right edge, in full height. */
  readonly isAtSide: boolean;
  /** The new record that the agent has saved in it. */
  readonly saved?: SavedReference | undefined;
  readonly onClose: (saved: SavedReference | undefined) => void;
}

/** A dialog in which the agent chooses rows for a script; the first one is on screen. */
export interface RowPicker {
  readonly id: string;
  /** At least one, by logical name. */
  readonly tables: readonly { readonly name: string; readonly label: string }[];
  readonly startTable: string;
  readonly isMany: boolean;
  readonly searchText: string;
  /** Rows of a table whose name contains the text. */
  readonly rowsOf: (table: string, text: string) => Promise<readonly SavedReference[]>;
  /** Undefined when the agent cancels. */
  readonly onClose: (chosen: readonly SavedReference[] | undefined) => void;
}

export interface ScriptScreen {
  /** The globals of the page are being made: frames that may use them wait. */
  readonly awaitsGlobals: boolean;
  /** Those without a close button first. */
  readonly panes: readonly SidePane[];
  readonly selectedPane: string | undefined;
  readonly isExpanded: boolean;
  readonly dialogs: readonly PageDialog[];
  readonly pickers: readonly RowPicker[];
  /** Declared parameters that scripts opened forms with, by the tab of the form. */
  readonly parameters: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** Messages over forms, by the tab of the form. */
  readonly notices: Readonly<Record<string, readonly FormNotice[]>>;
  /** Changes to forms, by the tab of the form, then by column, part or section. */
  readonly looks: Readonly<Record<string, Readonly<Record<string, FieldLook>>>>;
}

/** The parts of the screen that belong to page scripts, and to no session. */
export interface ScriptDesk {
  readonly state: () => ScriptScreen;
  readonly change: (next: (screen: ScriptScreen) => Partial<ScriptScreen>) => void;
  readonly subscribe: (onChange: () => void) => () => void;
  /** The forms on screen, by tab. */
  readonly forms: Map<string, OpenForm>;
  readonly listeners: () => FormListeners | undefined;
  readonly listen: (listeners: FormListeners) => void;
}

export function createScriptDesk(): ScriptDesk {
  const store = createStore<ScriptScreen>(() => ({
    awaitsGlobals: false,
    panes: [],
    selectedPane: undefined,
    isExpanded: false,
    parameters: {},
    notices: {},
    looks: {},
    dialogs: [],
    pickers: [],
  }));
  let listeners: FormListeners | undefined;
  return {
    state: store.getState,
    change: (next) => store.setState(next),
    subscribe: (onChange) => store.subscribe(() => onChange()),
    forms: new Map(),
    listeners: () => listeners,
    listen: (next) => {
      listeners = next;
    },
  };
}

/** The pane comes to the front; its badge is read then, unless it is to stay. */
export function selectPane({ panes }: ScriptScreen, id: string): Partial<ScriptScreen> {
  return {
    selectedPane: id,
    isExpanded: true,
    panes: panes.map((pane) =>
      pane.id === id && !pane.keepBadgeOnSelect ? { ...pane, badge: false } : pane,
    ),
  };
}

export function closePane(
  { panes, selectedPane }: ScriptScreen,
  id: string,
): Partial<ScriptScreen> {
  const left = panes.filter((pane) => pane.id !== id);
  return selectedPane === id
    ? { panes: left, selectedPane: undefined, isExpanded: false }
    : { panes: left };
}
