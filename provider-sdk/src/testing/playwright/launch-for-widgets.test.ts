import { expect, test } from 'vitest';
import { disabledByPlaywright, listIn } from './disabled-by-playwright.ts';
import { isLaunchedWith, launchForWidgets, refuseWithoutStorage } from './launch-for-widgets.ts';

const partitioning = 'ThirdPartyStoragePartitioning';

const valueOf = (args: readonly string[] | undefined, name: string) =>
  args?.filter((arg) => arg.startsWith(`--${name}=`)).map((arg) => arg.slice(name.length + 3));

test("Playwright's list of disabled features is found, and kept except for the partitioning of storage", () => {
  expect(disabledByPlaywright()).toContain(partitioning);
  const { args } = launchForWidgets();
  const [features, ...others] = valueOf(args, 'disable-features') ?? [];
  expect(others).toEqual([]);
  const rest = disabledByPlaywright().filter((name) => name !== partitioning);
  expect(features?.split(',')).toEqual([...rest, 'WebUIOmniboxPopup', 'WebUIOmniboxAimPopup']);
});

test('a Playwright that hides its list gets the last known one', () => {
  expect(listIn('nothing of the kind')).toContain(partitioning);
});

test("a team's own lists are merged, and its other options stay", () => {
  const given = {
    channel: 'chrome',
    args: ['--lang=de', '--disable-features=A', '--host-resolver-rules=MAP a b'],
  };
  const joined = launchForWidgets(given, ['--host-resolver-rules=MAP c d']);
  expect(joined.channel).toBe('chrome');
  expect(joined.args).toContain('--lang=de');
  expect(valueOf(joined.args, 'disable-features')?.join()).toContain('HttpsUpgrades');
  expect(valueOf(joined.args, 'disable-features')?.join()).toMatch(/,A$/);
  expect(valueOf(joined.args, 'host-resolver-rules')).toEqual(['MAP c d,MAP a b']);
});

test('an existing setup stays as it is', () => {
  const rule = ['--host-resolver-rules=MAP c d,MAP e f'];
  const options = launchForWidgets({ args: ['--lang=de'] }, rule);
  expect(launchForWidgets(options, rule)).toEqual(options);
  expect(isLaunchedWith(options, rule)).toBe(true);
  expect(isLaunchedWith(launchForWidgets(), rule)).toBe(false);
  expect(isLaunchedWith({}, rule)).toBe(false);
});

test('a browser started by plain Playwright, in which widgets have no storage, is refused with a fix', () => {
  expect(() => refuseWithoutStorage({})).toThrow(/localStorage throws.*launchForWidgets/s);
  expect(() => refuseWithoutStorage({ args: [`--disable-features=${partitioning}`] })).toThrow();
  expect(() => refuseWithoutStorage({ args: ['--disable-features=HttpsUpgrades'] })).not.toThrow();
  expect(() => refuseWithoutStorage(launchForWidgets())).not.toThrow();
});
