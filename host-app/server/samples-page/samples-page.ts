export interface SampleCard {
  readonly name: string;
  readonly lesson: string;
  /** Address of the sample itself. */
  readonly address: string;
  readonly hasPicture: boolean;
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };

function escape(text: string): string {
  return text.replaceAll(/[&<"]/g, (character) => escapes[character] ?? character);
}

function card({ name, lesson, address, hasPicture }: SampleCard): string {
  const picture = hasPicture
    ? `<img src="/samples/${escape(name)}.png" alt="" width="1280" height="800" loading="lazy">`
    : '';
  return (
    `<li>${picture}<h2>${escape(name)}</h2><p>${escape(lesson)}</p>` +
    `<a href="${escape(address)}">Open the page alone</a></li>`
  );
}

const style = `
:root { color-scheme: light dark; font-family: 'Segoe UI', system-ui, sans-serif; }
body { margin: 0 auto; max-width: 1160px; padding: 32px 24px; line-height: 1.45; }
h1 { margin: 0 0 8px; }
ul { list-style: none; padding: 0; display: grid; gap: 24px;
  grid-template-columns: repeat(auto-fill, minmax(320px, 1fr)); }
li { display: flex; flex-direction: column; border-radius: 12px; overflow: hidden;
  border: 1px solid color-mix(in srgb, currentColor 18%, transparent); padding-bottom: 16px; }
img { width: 100%; height: auto; aspect-ratio: 8 / 5; object-fit: cover; object-position: top;
  border-bottom: 1px solid color-mix(in srgb, currentColor 12%, transparent); }
h2, li p, li > a { margin: 12px 16px 0; }
a { color: LinkText; }
h2 { font-size: 1.1rem; }
li p { flex-grow: 1; }
nav { display: flex; flex-wrap: wrap; gap: 16px; margin-top: 12px; }
`;

/** A page of all samples, without any script. */
export function samplesPage(cards: readonly SampleCard[]): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Samples</title><link rel="icon" href="data:,"><style>${style}</style></head>
<body><h1>Samples</h1><p>One folder, one lesson. Most run as a provider in the workspace.</p>
<nav><a href="/">Workspace</a><a href="/?scenario">Stories</a><a href="/?present">Presentation</a>
<a href="/?remote">Remote</a><a href="/customer-phone/">Customer’s phone</a></nav>
<ul>${cards.map(card).join('\n')}</ul></body></html>
`;
}
