import { isFramable } from '../../workspace/tabs/pages.ts';
import { namespace } from '../calls/namespace.ts';
import { parseText } from '../calls/script-input.ts';
import type { ScriptPage } from '../script-page.ts';
import { showInPane } from './side-panes.ts';

/** `Xrm.Panel`: a page of the web in a side pane of its own (chosen). */
export interface XrmPanel {
  readonly loadPanel: (url: string, title: string) => void;
}

export function createPanel(page: ScriptPage): XrmPanel {
  return namespace(page, 'Xrm.Panel', {
    loadPanel: (given: unknown, title: unknown) => {
      const url = parseText('loadPanel', 'url', given);
      if (!isFramable(url)) {
        throw new TypeError('loadPanel.url: expected an address of https, or of http on loopback');
      }
      showInPane(page, parseText('loadPanel', 'title', title), url);
    },
  });
}
