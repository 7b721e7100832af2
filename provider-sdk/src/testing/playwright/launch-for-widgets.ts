/// <reference types="node" />
import { isDeepStrictEqual } from 'node:util';
import type { LaunchOptions } from '@playwright/test';
import { disabledByPlaywright } from './disabled-by-playwright.ts';

const partitioning = 'ThirdPartyStoragePartitioning';
const features = '--disable-features=';

/**
 * Two hidden pages behind the address bar, which Chromium loads for each new window. No test sees
 * them, and they take about a fifth of the time that a new page takes.
 */
const pagesOfAddressBar = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'];

/** Arguments of which Chromium uses only the last one, so they are merged. */
const lists = [
  features,
  '--host-resolver-rules=',
  '--ignore-certificate-errors-spki-list=',
  '--ip-address-space-overrides=',
];

/**
 * Options that start a Chromium in which a widget finds the same as in an agent's browser: storage,
 * although its page is on a different site from the workspace, and a separate process.
 *
 * Playwright switches the partitioning of storage off, and a frame from another site then has none:
 * `localStorage` throws. A second `--disable-features` replaces the first, so the rest of
 * Playwright's list is repeated.
 */
export function launchForWidgets(
  given: LaunchOptions = {},
  further: readonly string[] = [],
): LaunchOptions {
  const asked = disabledByPlaywright().filter((name) => name !== partitioning);
  const disabled = [...asked, ...pagesOfAddressBar].join(',');
  const all = [`${features}${disabled}`, ...further, ...(given.args ?? [])];
  const single = all.filter((arg) => !lists.some((name) => arg.startsWith(name)));
  const joined = lists.map((name) => [name, [...new Set(valuesOf(all, name))]] as const);
  return {
    ...given,
    args: [
      ...new Set([...single, '--site-per-process']),
      ...joined.flatMap(([name, values]) =>
        values.length > 0 ? [`${name}${values.join(',')}`] : [],
      ),
    ],
  };
}

/** Whether a browser that is started this way also has these arguments. */
export function isLaunchedWith(
  options: LaunchOptions,
  further: readonly string[] | undefined,
): boolean {
  return further !== undefined && isDeepStrictEqual(launchForWidgets(options, further), options);
}

/** @throws when a browser that is started this way gives widgets from another site no storage. */
export function refuseWithoutStorage({ args = [] }: LaunchOptions): void {
  const last = args.findLast((arg) => arg.startsWith(features));
  const disabled = last === undefined ? disabledByPlaywright() : valuesOf([last], features);
  if (!disabled.includes(partitioning)) return;
  throw new Error(
    `launchOptions: expected a browser in which "${partitioning}" is on, or localStorage throws in every ` +
      'widget from another site; those of test.use() replace the ones of the kit: put them into "use" of ' +
      "playwright.config.ts, or use launchOptions: launchForWidgets({ ... }) from 'provider-sdk/playwright'",
  );
}

function valuesOf(args: readonly string[], name: string): readonly string[] {
  const given = args.filter((arg) => arg.startsWith(name));
  return given.flatMap((arg) => arg.slice(name.length).split(',').filter(Boolean));
}
