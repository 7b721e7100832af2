import {
  importSources,
  type ImportOptions,
  type ImportResult,
  usualOptions,
} from '../import-sources.ts';
import type { ImportCode } from '../report.ts';
import { textSource } from './fixture.ts';

/** Imports rows as a set of the Web API has them. */
export function importRows(
  sets: Readonly<Record<string, readonly object[]>>,
  options: Partial<ImportOptions> = {},
): ImportResult {
  return importSources([textSource('rows.json', JSON.stringify(sets))], {
    ...usualOptions,
    ...options,
  });
}

/** Imports one XML file of a solution. */
export function importXml(xml: string, options: Partial<ImportOptions> = {}): ImportResult {
  return importSources([textSource('row.xml', xml)], { ...usualOptions, ...options });
}

export function linesOf({ report }: ImportResult, code: ImportCode): string[] {
  return report.lines
    .filter((line) => line.code === code)
    .map(({ place, text }) => `${place}: ${text}`);
}

export const aTab = {
  msdyn_applicationtabtemplateid: '5d1f0c1e-0000-4000-8000-0000000000a1',
  msdyn_uniquename: 'contoso_tab',
  msdyn_pagetype: 509180001,
};

export const aSession = {
  msdyn_sessiontemplateid: '5d1f0c1e-0000-4000-8000-0000000000b1',
  msdyn_uniquename: 'contoso_session',
  msdyn_panelstate: 162450002,
};
