import { aboutRule } from '../explain/explain-rule.ts';
import { useRows } from '../use/use-text.ts';
import type { CheckResult, Finding, Result, TrafficLine, Verdict } from '../verdict.ts';
import { escapeMarkup } from './escape-markup.ts';
import { htmlStyle } from './html-style.ts';

/** JPEG pictures of the workspace in base64, by the ID of their check. */
export type Pictures = ReadonlyMap<string, string>;

const words: Readonly<Record<Result, string>> = {
  failed: 'Failed',
  warned: 'Warned',
  passed: 'Passed',
  'not exercised': 'Not exercised',
};

/** The verdict as one page without scripts: findings first, then every check. */
export function htmlReport(verdict: Verdict, pictures: Pictures): string {
  const { sidetone, widget, checks, counts, milliseconds, result } = verdict;
  const found = checks.filter(({ findings }) => findings.length > 0);
  const numbers = Object.entries(words).map(
    ([key, word]) =>
      `<div class="number ${classOf(key)}"><b>${Reflect.get(counts, key)}</b> ${word.toLowerCase()}</div>`,
  );
  return [
    '<!doctype html>',
    '<html lang="en"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${words[result]}: ${escapeMarkup(widget)}</title>`,
    `<style>${htmlStyle}</style></head><body><main>`,
    `<h1><span class="mark ${classOf(result)}">${words[result]}</span> ${escapeMarkup(widget)}</h1>`,
    `<p class="quiet">Sidetone ${escapeMarkup(sidetone)}, in ${Math.round(milliseconds / 1_000)} s</p>`,
    `<div class="numbers">${numbers.join('')}</div>`,
    startPicture(pictures),
    '<h2>Findings</h2>',
    ...(found.length === 0 ? ['<p>There are none.</p>'] : found.map(findingsOf(pictures))),
    '<h2>Use of the API, undisturbed</h2>',
    `<table>${useRows(verdict.use).map(rowOf).join('')}</table>`,
    '<h2>All checks</h2>',
    `<table>${checks.map(checkRow).join('')}</table>`,
    '</main></body></html>',
    '',
  ].join('\n');
}

/** The name under which the picture of the undisturbed start is kept. */
export const startPictureName = 'start';

function startPicture(pictures: Pictures): string {
  return picture(pictures.get(startPictureName), 'The workspace after the start');
}

function picture(data: string | undefined, caption: string): string {
  if (data === undefined) return '';
  const text = escapeMarkup(caption);
  return `<figure><img alt="${text}" src="data:image/jpeg;base64,${data}"><figcaption>${text}</figcaption></figure>`;
}

function findingsOf(pictures: Pictures): (check: CheckResult) => string {
  return ({ id, title, result, findings }) =>
    [
      `<section id="${escapeMarkup(id)}">`,
      `<h3><span class="mark ${classOf(result)}">${words[result]}</span> ${escapeMarkup(title)} <code>${escapeMarkup(id)}</code></h3>`,
      ...findings.map(findingOf),
      picture(pictures.get(id), 'The workspace when the check ended'),
      '</section>',
    ].join('\n');
}

function findingOf({ rule, message, fix, source, traffic }: Finding): string {
  return [
    `<article><p class="message">${escapeMarkup(message)}</p>`,
    source === undefined ? '' : `<p>At <code>${escapeMarkup(source)}</code></p>`,
    `<p><b>Fix:</b> ${escapeMarkup(fix)}</p>`,
    `<details><summary>Rule ${escapeMarkup(rule)}</summary>`,
    ...aboutRule(rule).map((line) => `<p>${escapeMarkup(line)}</p>`),
    '</details>',
    trafficOf(traffic),
    '</article>',
  ].join('\n');
}

function trafficOf(traffic: readonly TrafficLine[]): string {
  if (traffic.length === 0) return '';
  const rows = traffic.map(({ kind, type, data, outcome = '', fault = '' }) => {
    const cells = [kind, type, data, [outcome, fault].filter(Boolean).join(', ')];
    return `<tr>${cells.map((cell) => `<td>${escapeMarkup(cell)}</td>`).join('')}</tr>`;
  });
  return `<details open><summary>Last ${traffic.length} messages before it</summary><div class="wide"><table class="traffic">${rows.join('')}</table></div></details>`;
}

function rowOf([name, value]: readonly [name: string, value: string]): string {
  return `<tr><th>${escapeMarkup(name)}</th><td>${escapeMarkup(value)}</td></tr>`;
}

function checkRow({ id, title, result, detail, findings }: CheckResult): string {
  const name = escapeMarkup(id);
  const place = findings.length > 0 ? `<a href="#${name}">${name}</a>` : name;
  const reason = result === 'not exercised' ? `<br><small>${escapeMarkup(detail)}</small>` : '';
  return `<tr><td><span class="mark ${classOf(result)}">${words[result]}</span></td><td>${escapeMarkup(title)}${reason}</td><td><code>${place}</code></td></tr>`;
}

function classOf(result: string): string {
  return result.replace(' ', '-');
}
