import { namespace } from '../calls/namespace.ts';
import type { ScriptPage } from '../script-page.ts';

type Encode = (text: string | null) => string | null;

/** `Xrm.Encoding`. */
export interface XrmEncoding {
  readonly htmlEncode: Encode;
  readonly htmlAttributeEncode: Encode;
  readonly htmlDecode: Encode;
  readonly xmlEncode: Encode;
  readonly xmlAttributeEncode: Encode;
}

const named: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const names: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
};

export function createEncoding(page: ScriptPage): XrmEncoding {
  const html = encoder('&#39;');
  const xml = encoder('&apos;');
  return namespace(page, 'Xrm.Encoding', {
    htmlEncode: html,
    htmlAttributeEncode: encoder('&#39;'),
    htmlDecode: ofText(decode),
    xmlEncode: xml,
    xmlAttributeEncode: encoder('&apos;'),
  });
}

function encoder(apostrophe: string): Encode {
  return ofText((text) =>
    text.replaceAll(/[&<>"']/g, (character) => named[character] ?? apostrophe),
  );
}

function ofText(change: (text: string) => string): Encode {
  return (text: unknown) => (typeof text === 'string' ? change(text) : null);
}

function decode(text: string): string {
  return text.replaceAll(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (all: string, ...parts) => {
    const [decimal, hex, name]: (string | undefined)[] = parts;
    if (name !== undefined) return names[name] ?? all;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10_ff_ff ? String.fromCodePoint(code) : all;
  });
}
