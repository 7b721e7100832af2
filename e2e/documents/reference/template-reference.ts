import { readFileSync } from 'node:fs';
import { builtInTemplates } from '../../../host-app/src/workspace/templates/built-in-templates.ts';
import { code, table } from './tables.ts';

const intro = `# Template reference

After reading this page, you can write a session, application tab or notification template: the page types with their parameters, the slugs, and the names that
are built in. The keys of a template are in the [config reference](config.md#sessiontemplates). Written by \`npm run reference\` from the code; do not
edit it.`;

const slugs = `## Slugs

A title, a parameter or a field may contain slugs. A slug without a value stays as it is in titles and parameters, with a diagnostic; a
notification field without a value is left out.

| slug | value |
| --- | --- |
| \`{customerName}\` | a template parameter of the call, by its name |
| \`{anchor.title}\` | a column of the record in the anchor tab |
| \`{anchor._customerid_value}\` | a lookup of that record, as its ID |
| \`{$odata.contact.fullname.?$filter=contactid eq '{contactId}'}\` | a column of the first row that a query finds |`;

/** docs/templates.md: page types, slugs and built-in names. */
export function templateReference(): string {
  const { sessions, tabs, notifications } = builtInTemplates;
  return `${[
    intro,
    '## Page types',
    table(
      ['page type', 'parameters'],
      pageTypes().map(([type, names]) => [code(type), names.map(code).join(', ')]),
    ),
    slugs,
    '## Built-in session templates',
    table(
      ['unique name', 'name', 'type', 'title', 'panel', 'anchor tab'],
      sessions.map(({ uniqueName, name, type, title, panelMode, anchorTab }) => [
        code(uniqueName),
        name,
        type,
        code(title),
        panelMode,
        anchorTab ? code(anchorTab) : '',
      ]),
    ),
    '## Built-in application tab templates',
    table(
      ['unique name', 'name', 'page type', 'parameters'],
      tabs.map(({ uniqueName, name, pageType, parameters }) => [
        code(uniqueName),
        name,
        code(pageType),
        Object.keys(parameters).map(code).join(', '),
      ]),
    ),
    '## Built-in notification templates',
    table(
      ['unique name', 'name', 'seconds', 'fields'],
      notifications.map(({ uniqueName, name, timeoutSeconds, fields }) => [
        code(uniqueName),
        name,
        String(timeoutSeconds),
        fields.map(({ value }) => code(value)).join(', '),
      ]),
    ),
  ].join('\n\n')}\n`;
}

const source = new URL('../../../host-app/src/workspace/tabs/template-page.ts', import.meta.url);

/** Page types with the parameter names that their builder reads. */
function pageTypes(): readonly (readonly [type: string, names: readonly string[]])[] {
  const text = readFileSync(source, 'utf8');
  const [, builders = ''] = /const builders[^{]*\{\n([^]*?)\n\};/.exec(text) ?? [];
  return [...builders.matchAll(/^ {2}(\w+): ([^]*?)(?=^ {2}\w+: |$(?![^]))/gm)].map(
    ([, type = '', body = '']) => [type, parametersIn(body)],
  );
}

function parametersIn(body: string): string[] {
  const calls = /(?:needs\(|given\(read, |recordId\(read, |read\.text\()'(\w+)'/g;
  const names = [...body.matchAll(calls)].map(([, name = '']) => name);
  return [...new Set([...names, ...(body.includes('withData') ? ['data'] : [])])];
}
