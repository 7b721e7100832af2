import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

/** A package whose code is in a build, as Vite lists it. */
const bundled = v.object({
  name: v.string(),
  version: v.string(),
  /** SPDX identifier, from the package's own description. */
  identifier: v.nullish(v.string()),
  /** The text of its license file; empty when it has none. */
  text: v.nullish(v.string()),
});

export type BundledPackage = v.InferOutput<typeof bundled>;

/** Place of the list in the folder of each build. */
export const licensesFile = '.vite/licenses.json';

/** Licenses whose code may be in a build; each asks for no more than its text beside the code. */
const allowed = new Set(['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT']);

/** Copyright lines of packages that name a license but bring no file with its text. */
const copyrights = new Map([
  ['@fluentui/react-icons', 'Copyright (c) Microsoft Corporation. All rights reserved.'],
]);

/**
 * The packages in the builds of these folders, each once, in alphabetical order.
 *
 * @throws for a folder without a list, or with a list in another form.
 */
export function packagesIn(folders: readonly string[]): readonly BundledPackage[] {
  const found = new Map<string, BundledPackage>();
  for (const folder of folders) {
    const file = join(folder, licensesFile);
    if (!existsSync(file)) {
      throw new Error(`${file}: expected the list that a build writes, got nothing; build first`);
    }
    for (const each of v.parse(v.array(bundled), JSON.parse(readFileSync(file, 'utf8')))) {
      found.set(`${each.name} ${each.version}`, each);
    }
  }
  return [...found].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each);
}

/** One line for each package that may not be passed on as it is. */
export function licenseProblems(packages: readonly BundledPackage[]): readonly string[] {
  return packages.flatMap((each) => {
    const { name, version, identifier } = each;
    if (!isAllowed(identifier ?? '')) {
      return `${name} ${version}: expected one of ${[...allowed].join(', ')}, got "${identifier ?? ''}"; leave it out of the build, or add the license to the list after reading it`;
    }
    return textOf(each) === ''
      ? `${name} ${version}: expected the text of its license, got no file; add its copyright line to the list`
      : [];
  });
}

/** "MIT", or a choice such as "(MIT OR GPL-3.0)". */
function isAllowed(identifier: string): boolean {
  return identifier
    .split(/[()\s]+OR[()\s]+/)
    .some((each) => allowed.has(each.replace(/[()]/g, '')));
}

function textOf({ name, identifier, text }: BundledPackage): string {
  const own = text?.trim() ?? '';
  const line = copyrights.get(name);
  return own === '' && line !== undefined && identifier === 'MIT' ? `${line}\n\n${mit}` : own;
}

const mit = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

/** Names and values of these sources are in the tables of the workspace; no text of theirs is. */
const data = `Names, types and values of the system tables come from the documentation in
MicrosoftDocs/dynamics-365-customer-engagement (Microsoft Docs contributors) and from microsoft/CDM (Microsoft), both
under CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/), and from phuocle/Dynamics-Crm-DevKit,
delegateas/XrmMockup and daryllabar/DLaB.Xrm (MIT). They were brought into another form; no description and no code was
taken.`;

/** The notices that go with the code: packages with the same text share it. */
export function noticesText(packages: readonly BundledPackage[]): string {
  const byText = new Map<string, string[]>();
  for (const each of packages) {
    const text = textOf(each);
    const names = byText.get(text) ?? [];
    byText.set(text, [...names, `${each.name} ${each.version} (${each.identifier ?? ''})`]);
  }
  const parts = [...byText].map(
    ([text, names]) => `${names.map((name) => `- ${name}`).join('\n')}\n\n${indented(text)}`,
  );
  return `# Third-party notices

The built files of Sidetone contain code of the packages below, under the licenses that follow each of them.

## Data

${data}

## Code

${parts.join('\n\n---\n\n')}
`;
}

/** As a code block, so that nothing in a license is read as Markdown. */
function indented(text: string): string {
  return text.replaceAll(/^(?=.*\S)/gm, '    ');
}
