import { element } from './element.ts';

/** The running case, with its calls and messages as they happen. */
export interface Trace {
  readonly element: HTMLElement;
  readonly begin: (name: string) => void;
  readonly add: (direction: 'in' | 'out', text: string) => void;
}

const mostLines = 6;

export function createTrace(): Trace {
  const title = element('p', 'current', 'No case is running');
  const lines = element('ol', 'lines');
  const section = element('section', 'trace', element('h2', '', 'Now'), title, lines);
  section.setAttribute('aria-label', 'Now');
  return {
    element: section,
    begin: (name) => {
      title.textContent = name;
      lines.replaceChildren();
    },
    add: (direction, text) => {
      lines.append(element('li', direction, `${direction === 'out' ? 'calls' : 'hears'} ${text}`));
      if (lines.children.length > mostLines) lines.firstElementChild?.remove();
    },
  };
}
