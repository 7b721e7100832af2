import type { Verdict } from '../verdict.ts';
import { escapeMarkup } from './escape-markup.ts';

const characterWidth = 6.5;
const padding = 12;

/** An SVG with the share of the exercised checks that passed, and the version. */
export function badge({ sidetone, counts }: Verdict): string {
  const exercised = counts.passed + counts.failed + counts.warned;
  const share = exercised === 0 ? 0 : Math.floor((100 * counts.passed) / exercised);
  const [label, value] = [`Sidetone ${sidetone}`, `${share}% of ${exercised}`];
  const [left, right] = [widthOf(label), widthOf(value)];
  const color = counts.failed > 0 ? '#b10e1c' : counts.warned > 0 ? '#8a5a00' : '#0e700e';
  const title = escapeMarkup(`${label}: ${counts.passed} of ${exercised} exercised checks passed`);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${left + right}" height="20" role="img" aria-label="${title}">`,
    `<title>${title}</title>`,
    `<clipPath id="r"><rect width="${left + right}" height="20" rx="3"/></clipPath>`,
    '<g clip-path="url(#r)">',
    `<rect width="${left}" height="20" fill="#3b3a39"/>`,
    `<rect x="${left}" width="${right}" height="20" fill="${color}"/></g>`,
    '<g fill="#fff" text-anchor="middle" font-family="system-ui,Verdana,sans-serif" font-size="11">',
    `<text x="${left / 2}" y="14">${escapeMarkup(label)}</text>`,
    `<text x="${left + right / 2}" y="14">${escapeMarkup(value)}</text></g></svg>`,
    '',
  ].join('\n');
}

function widthOf(text: string): number {
  return Math.ceil(text.length * characterWidth) + padding;
}
