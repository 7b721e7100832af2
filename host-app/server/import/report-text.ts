import { countsText, type ImportReport, type ReportLine } from '../../src/imports/report.ts';

/** The report of an import for a terminal: counts, warnings, then the rest. */
export function reportText({ counts, lines }: ImportReport, mostLines = 200): string {
  const shown = lines.slice(0, mostLines).map(lineText);
  const more = lines.length - shown.length;
  return [
    `Read ${countsText(counts)}.`,
    ...shown,
    ...(more > 0
      ? [`${more} more lines: see them with "sidetone import FILE... --report FILE".`]
      : []),
  ].join('\n');
}

function lineText({ code, severity, place, text }: ReportLine): string {
  const word = severity === 'warning' ? 'Warning' : 'Info';
  return `${word} ${code}: ${place}: ${text}`.replaceAll(/[\r\n]+/g, ' ');
}
