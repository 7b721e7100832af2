import { parseUrl } from '../../parse-url.ts';
import { visibleText } from '../../visible-text.ts';
import type { ForeignPart } from '../../workspace/whole/foreign-parts.ts';

const longestText = 200;

/** Names a part from elsewhere as the question shows it. */
export function partText(part: ForeignPart): string {
  switch (part.kind) {
    case 'widget':
      return `Widget “${cut(part.label)}”: ${addressOf(part.address)}`;
    case 'address':
      return `Address: ${cut(part.address)}`;
    case 'web resource':
      return `Web resource: ${cut(part.name)}`;
    case 'permissions':
      return 'Allow widgets to autoplay sound and write to the clipboard';
  }
}

// The host decides who is asked, so it is shown in full and first.
function addressOf(address: string): string {
  const url = parseUrl(address);
  if (url === undefined) return cut(address);
  return `${url.origin}${url.pathname === '/' ? '' : cut(url.pathname)}`;
}

function cut(foreign: string): string {
  const text = visibleText(foreign);
  return text.length > longestText ? `${text.slice(0, longestText)}…` : text;
}
