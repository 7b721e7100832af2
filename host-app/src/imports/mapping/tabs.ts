import { pageTypeNumbers, isPageType } from '../../workspace/templates/page-types.ts';
import { isWebsiteContainer, parametersOf, websiteParameters } from './parameters.ts';
import {
  namedParts,
  readersOf,
  withoutEmpty,
  type ConfigRow,
  type MappingContext,
  type RowReader,
} from './context.ts';

export function tabTemplates(context: MappingContext): ConfigRow[] {
  return readersOf('msdyn_applicationtabtemplate', context).map((read) =>
    tabTemplate(read, context),
  );
}

function tabTemplate(read: RowReader, context: MappingContext): ConfigRow {
  const given = parametersOf(read, context);
  const stored = pageTypeOf(read);
  const isFramed = stored === 'webresource' || stored === 'thirdpartywebsite';
  const isContained = isFramed && isWebsiteContainer(given);
  const pageType = isContained ? 'thirdpartywebsite' : stored;
  const parameters = isContained ? websiteParameters(given, read) : given;
  const pinned = read.flag('msdyn_pinned');
  if (pageType === 'custom') {
    read.say(
      'IM2',
      `Shows the custom page ${JSON.stringify(parameters['name'] ?? '?')}, which cannot run here; the tab shows its name.`,
    );
  }
  return withoutEmpty({
    ...namedParts(read, context),
    title: read.text('msdyn_title'),
    pageType,
    canClose: pinned === true ? false : undefined,
    parameters: withAddress(pageType, parameters, read, context),
  });
}

function withAddress(
  pageType: string,
  parameters: Readonly<Record<string, unknown>>,
  read: RowReader,
  { address }: MappingContext,
): Readonly<Record<string, unknown>> | undefined {
  if (Object.keys(parameters).length === 0) return undefined;
  const { url } = parameters;
  if (pageType !== 'thirdpartywebsite' || typeof url !== 'string') return parameters;
  return { ...parameters, url: address(url, read.row.place) };
}

function pageTypeOf(read: RowReader): string {
  const stored = read.text('msdyn_pagetype');
  if (stored === undefined) {
    read.say('IM5', 'msdyn_pagetype is empty; the tab shows an error.');
    return 'none';
  }
  const found = Object.entries(pageTypeNumbers).find(([, number]) => String(number) === stored);
  if (found) return found[0];
  const word = stored.toLowerCase().replaceAll(/\s/g, '');
  if (isPageType(word)) return word;
  read.say(
    'IM5',
    `msdyn_pagetype ${JSON.stringify(stored.slice(0, 80))} is not a known page type; it is kept, and the tab shows an error.`,
  );
  return stored;
}
