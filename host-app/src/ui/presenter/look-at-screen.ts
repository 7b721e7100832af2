import type { ScreenLook } from '../../scenarios/rehearse.ts';

const words =
  /\b(?:mock|simulat\w*|debug\w*|localhost|json|iframe|undefined|null|NaN|exception|stack|dataverse|lorem|todo|test|sample|seed|diagnostic\w*)\b|\{[\w$.]+\}|\[object \w+\]/gi;

/** Looks at the workspace's own page; pages of widgets on other origins cannot be read. */
export function createScreenLook(): () => ScreenLook {
  const errors: string[] = [];
  window.addEventListener('error', ({ message }) => void errors.push(message));
  window.addEventListener('unhandledrejection', ({ reason }) => void errors.push(String(reason)));
  return () => ({ cut: cutTexts(), jargon: jargon(), errors: errors.splice(0) });
}

/** Overlays of the rehearsal are not part of the screen. */
const root = (): HTMLElement | null => document.getElementById('root');

function cutTexts(): readonly string[] {
  const all = [...(root()?.querySelectorAll<HTMLElement>('*') ?? [])];
  const cut = all.filter((element) => {
    if (element.scrollWidth <= element.clientWidth + 1 || element.clientWidth === 0) return false;
    if (element.childElementCount > 0 || element.innerText.trim() === '') return false;
    const { overflowX, textOverflow } = getComputedStyle(element);
    return overflowX === 'hidden' && (textOverflow === 'ellipsis' || textOverflow === 'clip');
  });
  return [...new Set(cut.map(({ innerText }) => innerText.trim()))];
}

function jargon(): readonly string[] {
  return [...new Set(root()?.innerText.match(words) ?? [])];
}
