import { recall, remember } from '../theme/browser-memory.ts';

type Widths = Readonly<Record<string, number>>;

const memory = 'panel-widths';

/** The widths that the agent gave the panel on the last visit, by provider. */
export function recallPanelWidths(): Widths {
  const text = recall(memory);
  if (text === undefined) return {};
  try {
    const parsed: unknown = JSON.parse(text);
    const entries = typeof parsed === 'object' && parsed !== null ? Object.entries(parsed) : [];
    return Object.fromEntries(entries.filter(isWidth));
  } catch {
    return {};
  }
}

/** Adds to the remembered widths; providers that are missing today keep theirs. */
export function rememberPanelWidths(widths: Widths): void {
  remember(memory, JSON.stringify({ ...recallPanelWidths(), ...widths }));
}

function isWidth(entry: [string, unknown]): entry is [string, number] {
  return typeof entry[1] === 'number' && Number.isFinite(entry[1]);
}
