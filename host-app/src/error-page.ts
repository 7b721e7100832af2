import { textOf } from './store/mishaps.ts';

/**
 * The page when there is no workspace to show: the reason, and a way on.
 *
 * Made without React and style sheets, since those may be what failed. It comes beside what is there.
 */
export function showErrorPage(title: string, error: unknown): void {
  const page = document.createElement('main');
  page.setAttribute('role', 'alert');
  Object.assign(page.style, {
    maxWidth: '72ch',
    margin: '15vh auto 0',
    padding: '0 24px',
    font: '15px/1.5 system-ui, sans-serif',
    colorScheme: 'light dark',
  });
  const lines = textOf(error).split('\n');
  page.append(textIn('h1', title), ...lines.map((line) => textIn('p', line)), reloadButton());
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
