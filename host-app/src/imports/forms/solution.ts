import type { SourceFile } from '../archive.ts';
import { decodeBytes } from '../decode.ts';
import { ImportError } from '../report.ts';
import { isSafeName } from '../resources.ts';
import {
  toGuid,
  type Cell,
  type Exported,
  type ExportedLink,
  type ExportedResource,
  type ExportedRow,
  type Reference,
} from '../rows.ts';
import { findIntersect, findTable, isSystemColumn, type Intersect } from '../tables.ts';
import {
  attributesOf,
  childElements,
  childrenNamed,
  childText,
  nameOf,
  readXml,
  type XmlElement,
} from '../xml.ts';
import type { Reading } from './reading.ts';

interface Found {
  readonly rows: ExportedRow[];
  readonly links: ExportedLink[];
  /** Descriptions of web resources: their content is a file of its own. */
  readonly resources: XmlElement[];
  readonly workflows: XmlElement[];
  /** Unused files and components by kind. */
  readonly unused: Map<string, number>;
  solution: Exported['solution'];
}

/** Reads the files of a solution, packed or unpacked. A file is known by its root, not its place. */
export function readSolution(files: readonly SourceFile[], reading: Reading): Exported {
  const found: Found = {
    rows: [],
    links: [],
    resources: [],
    workflows: [],
    unused: new Map(),
    solution: undefined,
  };
  for (const file of files) takeFile(file, found, reading);
  const macros = found.workflows.flatMap((element) => macroOf(element, files, reading));
  const resources = found.resources.flatMap((element) => resourceOf(element, files, reading));
  const names = [...found.unused].map(([kind, count]) => `${kind} (${count})`);
  if (names.length > 0) {
    reading.report('IM2', reading.source, `Not imported: ${names.join(', ')}.`);
  }
  if (found.links.some(({ intersect }) => intersect === 'msdyn_sessiontemplate_applicationtab')) {
    reading.report(
      'IM2',
      reading.source,
      'A solution holds no order of additional tabs; they stand in the order of their names.',
    );
  }
  return {
    rows: [...found.rows, ...macros],
    links: found.links,
    resources,
    solution: found.solution,
  };
}

/** Whether an XML root belongs to a solution. */
export function isSolutionRoot(name: string): boolean {
  return (
    name === 'importexportxml' ||
    findTable(name) !== undefined ||
    (name.endsWith('set') && findIntersect(name) !== undefined)
  );
}

const handled = /(?:^|\/)(?:webresources|workflows)\//i;

function takeFile(file: SourceFile, found: Found, reading: Reading): void {
  const { path } = file;
  const isDescription = /\.data\.xml$/i.test(path);
  if (/(?:^|\/)\[content_types\]\.xml$/i.test(path)) return;
  if (!/\.xml$/i.test(path) || (handled.test(path) && !isDescription)) {
    if (!handled.test(path)) countUnused(found, folderOf(path));
    return;
  }
  const text = decodeBytes(file.bytes);
  if (text === undefined) {
    throw new ImportError(`${reading.source}: ${path}: expected UTF-8 text, got other bytes`);
  }
  takeRoot(path, readXml(`${reading.source}: ${path}`, text), found, reading);
}

function folderOf(path: string): string {
  return path.includes('/') ? `${path.split('/')[0]}/` : path;
}

function countUnused(found: Found, kind: string, count = 1): void {
  found.unused.set(kind, (found.unused.get(kind) ?? 0) + count);
}

function takeRoot(path: string, root: XmlElement, found: Found, reading: Reading): void {
  const name = nameOf(root);
  const intersect = name.endsWith('set') ? findIntersect(name) : undefined;
  if (name === 'importexportxml') takeParts(root, found, reading);
  else if (findTable(name)) found.rows.push(rowOf(root, path, reading));
  else if (intersect) takeLinks(intersect, root, found, reading);
  else if (name === 'webresource') found.resources.push(root);
  else if (name === 'workflow') found.workflows.push(root);
  else if (name === 'environmentvariabledefinition') {
    countUnused(found, `environment variable ${attributesOf(root).get('schemaname') ?? ''}`.trim());
  } else countUnused(found, folderOf(path));
}

const empty: ReadonlySet<string> = new Set([
  'entities',
  'roles',
  'fieldsecurityprofiles',
  'templates',
  'entitymaps',
  'entityrelationships',
  'organizationsettings',
  'optionsets',
  'customcontrols',
  'entitydataproviders',
  'languages',
]);

function takeParts(root: XmlElement, found: Found, reading: Reading): void {
  for (const part of childElements(root)) {
    const name = nameOf(part);
    const intersect = findIntersect(name);
    if (name === 'solutionmanifest') takeManifest(part, found);
    else if (intersect) takeLinks(intersect, part, found, reading);
    else if (name === 'webresources') found.resources.push(...childElements(part));
    else if (name === 'workflows') found.workflows.push(...childElements(part));
    else if (name === 'entities') takeEntities(part, found);
    else if (!empty.has(name) && childElements(part).length > 0) {
      countUnused(found, part.nodeName, childElements(part).length);
    }
  }
}

function takeManifest(part: XmlElement, found: Found): void {
  const name = childText(part, 'UniqueName');
  const version = childText(part, 'Version');
  if (name !== undefined) found.solution = { name, version: version ?? '0' };
}

function takeEntities(part: XmlElement, found: Found): void {
  for (const entity of childElements(part)) {
    countUnused(found, `definition of table ${childText(entity, 'Name')?.toLowerCase() ?? '?'}`);
  }
}

function takeLinks(
  { name, ends }: Intersect,
  set: XmlElement,
  found: Found,
  { report, source }: Reading,
): void {
  for (const item of childElements(set)) {
    const attributes = attributesOf(item);
    const [left, right] = ends.map((table) => ({
      table,
      uniqueName: attributes.get(`${table}id.msdyn_uniquename`),
      id: toGuid(attributes.get(`${table}id`)),
    }));
    const isWhole = [left, right].every((end) => end?.uniqueName ?? end?.id);
    if (left && right && isWhole) {
      found.links.push({
        intersect: name,
        ends: [left, right],
        source,
        place: `${source}: ${name}`,
      });
    } else report('IM4', `${source}: ${name}`, 'A link names only one side; it was skipped.');
  }
}

/** A row file: the key is an attribute of the root, each column an element. */
function rowOf(root: XmlElement, path: string, reading: Reading): ExportedRow {
  const table = nameOf(root);
  const info = findTable(table);
  const cells = new Map<string, Cell>();
  const references = new Map<string, Reference>();
  const attributes = attributesOf(root);
  const uniqueName = attributes.get('msdyn_uniquename');
  for (const element of childElements(root)) {
    const name = nameOf(element);
    if (isSystemColumn(name)) continue;
    const target = referenceIn(element);
    if (target) references.set(name, target);
    else {
      const text = textIn(element, reading.lcid);
      if (text !== '') cells.set(name, text);
    }
  }
  const keys = [...attributes].filter(([name]) => /(?:id|name)$/.test(name));
  for (const [name, value] of keys) if (!cells.has(name)) cells.set(name, value);
  const id = toGuid(attributes.get(info?.idColumn ?? ''));
  const key = uniqueName ?? keys[0]?.[1];
  const place = `${reading.source}: ${info?.set ?? table}/${key ?? '?'}`;
  reportFolder(path, key, place, reading);
  return { table, id, uniqueName, cells, references, source: reading.source, place };
}

/** The folder of a row has its unique name; where they differ, the attribute is right. */
function reportFolder(
  path: string,
  key: string | undefined,
  place: string,
  { report }: Reading,
): void {
  const folder = path.split('/').at(-2);
  const table = path.split('/').at(-3);
  if (folder === undefined || table === undefined || key === undefined) return;
  if (folder.toLowerCase() !== key.toLowerCase()) {
    report(
      'IM4',
      place,
      `The folder is called "${folder}", but the row "${key}"; the row's own name is used.`,
    );
  }
}

/** A lookup holds the key column of its target. */
function referenceIn(element: XmlElement): Reference | undefined {
  const parts = childElements(element).filter((child) => nameOf(child) !== 'label');
  if (parts.length === 0) return undefined;
  const textOf = (test: RegExp) =>
    parts.find((part) => test.test(nameOf(part)))?.textContent?.trim();
  return {
    uniqueName: textOf(/uniquename$/),
    id: toGuid(textOf(/id$/)),
    name: textOf(/^(?:msdyn_)?name$/),
  };
}

/** A column with a text for each language, or with plain text; every column may have either. */
function textIn(element: XmlElement, lcid: number): string {
  const plain = attributesOf(element).get('default');
  if (plain === undefined) return element.textContent ?? '';
  const labels = childrenNamed(element, 'label').map(attributesOf);
  const own = labels.find((label) => label.get('languagecode') === String(lcid));
  return own?.get('description') ?? plain;
}

const macroCategory = '9000';

/** A macro as the row that the Web API would give for it. */
function macroOf(
  element: XmlElement,
  files: readonly SourceFile[],
  { report, source }: Reading,
): ExportedRow[] {
  const name = attributesOf(element).get('name') ?? '?';
  const place = `${source}: workflows/${name}`;
  const category = childText(element, 'Category');
  if (category !== macroCategory) {
    report(
      'IM2',
      place,
      `A workflow of category ${category ?? 'none'} is not a macro and is not imported.`,
    );
    return [];
  }
  const file = fileNamed(files, childText(element, 'JsonFileName'));
  const data = file && decodeBytes(file.bytes);
  const cells = new Map<string, Cell>([
    ['name', name],
    ['category', Number(macroCategory)],
    ['statecode', childText(element, 'StateCode') ?? '1'],
  ]);
  const description = attributesOf(element).get('description') ?? childText(element, 'Description');
  if (description !== undefined && description !== '') cells.set('description', description);
  if (data !== undefined) cells.set('clientdata', data);
  const id = toGuid(attributesOf(element).get('workflowid'));
  return [{ table: 'workflow', id, cells, references: new Map(), source, place }];
}

/** Finds a file by its path in the solution, with or without the folder of an unpacked one. */
function fileNamed(files: readonly SourceFile[], path: string | undefined): SourceFile | undefined {
  if (path === undefined) return undefined;
  const wanted = path.replace(/^\//, '').toLowerCase();
  return files.find((file) => {
    const name = file.path.toLowerCase();
    return name === wanted || name.endsWith(`/${wanted}`);
  });
}

function resourceOf(
  element: XmlElement,
  files: readonly SourceFile[],
  { report, source }: Reading,
): ExportedResource[] {
  const name = childText(element, 'Name');
  if (name === undefined || !isSafeName(name)) {
    report('IM9', source, 'A web resource without a usable name was skipped.');
    return [];
  }
  const file =
    fileNamed(files, childText(element, 'FileName')) ?? fileNamed(files, `WebResources/${name}`);
  if (!file) {
    report(
      'IM9',
      `${source}: webresources/${name}`,
      'The content of the web resource is not in the export.',
    );
    return [];
  }
  const type = Number(childText(element, 'WebResourceType'));
  return [{ name, type: Number.isInteger(type) ? type : undefined, bytes: file.bytes }];
}
