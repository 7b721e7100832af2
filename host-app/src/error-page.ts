import { textOf } from './store/mishaps.ts';

/**
 * The page when there is no workspace to show: the reason, and a reload button.
 *
 * Made without React and style sheets, since those may have failed. It covers the existing page: an
 * unresponsive first screen may be behind it. Tests read the reason in `data-failure`.
 */
export function showErrorPage(title: string, error: unknown): void {
  const page = document.createElement('main');
  page.setAttribute('role', 'alert');
  Object.assign(page.style, {
    position: 'fixed',
    inset: '0',
    zIndex: '2147483647',
    overflow: 'auto',
    padding: '15vh max(24px, calc(50vw - 36ch)) 24px',
    background: 'Canvas',
    color: 'CanvasText',
    font: '15px/1.5 system-ui, sans-serif',
    colorScheme: 'light dark',
  });
  const lines = textOf(error).split('\n');
  page.append(textIn('h1', title), ...lines.map((line) => textIn('p', line)), reloadButton());
  page.dataset['failure'] = [`${title}.`, ...lines].join('\n');
  document.title = title;
  document.documentElement.style.colorScheme = 'light dark';
  document.body.append(page);
}

function textIn(name: string, text: string): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  Object.assign(element.style, { overflowWrap: 'anywhere', margin: '0 0 12px' });
  return element;
}

function reloadButton(): HTMLElement {
  const button = document.createElement('button');
  button.textContent = 'Load again';
  Object.assign(button.style, { font: 'inherit', padding: '6px 16px' });
  button.addEventListener('click', () => location.reload());
  return button;
}
