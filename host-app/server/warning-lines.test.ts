import { expect, test } from 'vitest';
import { parseConfig } from '../src/config/parse-config.ts';
import { warningLines } from './warning-lines.ts';

const provider = (uniqueName: string, channelUrl: string) => ({
  uniqueName,
  label: uniqueName,
  channelUrl,
});
const tab = { uniqueName: 'contoso_wiki', name: 'Wiki', pageType: 'webresource' };

test('[TP4] tabs that match no template are named in the terminal, with the nearest name', () => {
  const session = {
    uniqueName: 'contoso_call',
    title: 'Call',
    anchorTab: 'contoso_wikki',
    additionalTabs: ['contoso_nothing_like_it'],
  };
  const config = parseConfig({ tabTemplates: [tab], sessionTemplates: [session] });
  expect(warningLines(config)).toEqual([
    'Warning TP4: Session template contoso_call: anchorTab names "contoso_wikki", which is not a tab template. Its sessions show an error tab. Did you mean "contoso_wiki"?',
    'Warning TP4: Session template contoso_call: additionalTabs names "contoso_nothing_like_it", which is not a tab template. Its sessions show an error tab. Create the tab template.',
  ]);
});

test('[TP4] an unknown page type is named in the terminal', () => {
  const tabTemplates = [{ ...tab, pageType: 'webresorce' }];
  expect(warningLines(parseConfig({ tabTemplates }))).toEqual([
    'Warning TP4: Tab template contoso_wiki: pageType "webresorce" is not a page type. Its tabs show an error. Did you mean "webresource"?',
  ]);
});

test('[BT12] two providers with one address are named in the terminal, without the query', () => {
  const address = 'http://localhost:3000/phone?key=secret';
  const providers = [provider('acme_phone', address), provider('acme_chat', address)];
  const [line, ...others] = warningLines(parseConfig({ providers }));
  expect(line).toMatch(
    /^Warning BT12: Providers acme_phone and acme_chat have the same Channel URL/,
  );
  expect(line).not.toContain('secret');
  expect(others).toEqual([]);
});

test('the terminal gets ten lines, and the number of the rest', () => {
  const tabTemplates = Array.from({ length: 13 }, (_each, index) => ({
    ...tab,
    uniqueName: `contoso_wiki${index}`,
    pageType: 'nothing',
  }));
  const lines = warningLines(parseConfig({ tabTemplates }));
  expect(lines).toHaveLength(11);
  expect(lines.at(-1)).toBe('3 more warnings: see Diagnostics in the console.');
});

test('a config without mistakes, and the templates of the product, cause no warning', () => {
  expect(warningLines(parseConfig({}))).toEqual([]);
});
