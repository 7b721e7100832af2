import { unpack, type SourceFile } from './archive.ts';
import { decodeBytes } from './decode.ts';
import { isArchive } from './describe-export.ts';
import { isSchema, readMigration } from './forms/migration.ts';
import type { Reading } from './forms/reading.ts';
import { isScriptOutput, readScriptOutput } from './forms/script-output.ts';
import { isSolutionRoot, readSolution } from './forms/solution.ts';
import { isWebApiRows, parseJson, readWebApiRows } from './forms/web-api-rows.ts';
import { decodeHtml } from './html-text.ts';
import { ImportError } from './report.ts';
import type { Exported } from './rows.ts';
import { nameOf, readXml } from './xml.ts';

/** A file, or the files of a folder, as the person named it. */
export interface ImportSource {
  /** Shown in the report; the last part of the path. */
  readonly name: string;
  readonly content: Uint8Array | readonly SourceFile[];
}

const understood =
  'a solution, a Configuration Migration export (data.xml), rows of the Web API, or the file of the export script';

/** Reads one source, whatever form its content has; the name's extension means nothing. */
export function readSource({ content }: ImportSource, reading: Reading): Exported {
  if (!(content instanceof Uint8Array)) return readFiles(content, reading);
  if (isArchive(content)) return readFiles(unpack(reading.source, content), reading);
  const text = decodeBytes(content);
  if (text === undefined) {
    throw new ImportError(
      `${reading.source}: expected UTF-8 text or a zip archive, got other bytes`,
    );
  }
  return readText(text, content, reading);
}

function readText(text: string, bytes: Uint8Array, reading: Reading): Exported {
  const { source } = reading;
  const start = text.trimStart();
  const saved = /<pre[^>]*>([\s\S]*?)<\/pre>/i.exec(text)?.[1];
  if (
    start.startsWith('<') &&
    saved !== undefined &&
    /^<(?:!doctype html|html|head|body|pre)/i.test(start)
  ) {
    return readJson(parseJson(source, decodeHtml(saved)), reading);
  }
  if (start.startsWith('<')) return readXmlFile(start, bytes, reading);
  if (/^[[{]/.test(start)) return readJson(parseJson(source, start), reading);
  throw new ImportError(
    `${source}: expected ${understood}, got ${start === '' ? 'an empty file' : 'another text'}`,
  );
}

function readJson(value: unknown, reading: Reading): Exported {
  if (isScriptOutput(value)) return readScriptOutput(value, reading);
  if (isWebApiRows(value)) return readWebApiRows(value, reading);
  throw new ImportError(
    `${reading.source}: expected rows with columns such as "msdyn_uniquename" (in "value", "entities" or a list) or the member "sidetoneExport", got other JSON`,
  );
}

function readXmlFile(text: string, bytes: Uint8Array, reading: Reading): Exported {
  const root = readXml(reading.source, text);
  const name = nameOf(root);
  if (name === 'entities') {
    if (!isSchema(root)) return readMigration(root, undefined, reading);
    throw new ImportError(
      `${reading.source}: a schema describes tables and holds no rows; import data.xml, or the whole export`,
    );
  }
  if (isSolutionRoot(name)) return readSolution([{ path: 'file.xml', bytes }], reading);
  throw new ImportError(
    `${reading.source}: expected ${understood}, got XML with the root "${name.slice(0, 80)}"`,
  );
}

function readFiles(files: readonly SourceFile[], reading: Reading): Exported {
  const { source } = reading;
  const named = (test: RegExp) => files.find(({ path }) => test.test(path));
  const data = named(/(?:^|\/)data\.xml$/i);
  const schema = named(/(?:^|\/)(?:data_)?schema\.xml$/i);
  const isSolution = files.some(({ path }) => isSolutionFile(path));
  if (data) return readMigrationFiles(data, schema, reading);
  if (isSolution) return readSolution(files, reading);
  if (schema) {
    throw new ImportError(
      `${source}: holds a schema and no data.xml, so it has no rows; export the data too`,
    );
  }
  if (named(/(?:^|\/)solution\.ya?ml$/i)) {
    throw new ImportError(
      `${source}: a solution in YAML files is not read; export the solution as a zip file`,
    );
  }
  const json = files.filter(({ path }) => /\.json$/i.test(path));
  if (json.length > 0) return join(json.map((file) => readJsonFile(file, reading)));
  const top = [...new Set(files.map(({ path }) => path.split('/')[0] ?? ''))].slice(0, 10);
  throw new ImportError(
    `${source}: expected ${understood}, got ${top.length === 0 ? 'no files' : top.map((name) => name.slice(0, 80)).join(', ')}`,
  );
}

function isSolutionFile(path: string): boolean {
  const [file = '', row, set] = path.toLowerCase().split('/').toReversed();
  if (/^(?:solution|customizations)\.xml$/.test(file)) return true;
  const root = file.replace(/\.xml$/, '');
  if (!file.endsWith('.xml')) return false;
  return isSolutionRoot(root) && (root.endsWith('set') || (row !== undefined && set !== undefined));
}

function readMigrationFiles(
  data: SourceFile,
  schema: SourceFile | undefined,
  reading: Reading,
): Exported {
  return readMigration(xmlOf(data, reading), schema && xmlOf(schema, reading), reading);
}

function xmlOf({ path, bytes }: SourceFile, { source }: Reading) {
  const text = decodeBytes(bytes);
  if (text === undefined) {
    throw new ImportError(`${source}: ${path}: expected UTF-8 text, got other bytes`);
  }
  return readXml(`${source}: ${path}`, text);
}

function readJsonFile({ path, bytes }: SourceFile, reading: Reading): Exported {
  return readSource(
    { name: path, content: bytes },
    { ...reading, source: `${reading.source}: ${path}` },
  );
}

function join(parts: readonly Exported[]): Exported {
  return {
    rows: parts.flatMap(({ rows }) => rows),
    links: parts.flatMap(({ links }) => links),
    resources: parts.flatMap(({ resources }) => resources),
    origin: parts.find(({ origin }) => origin !== undefined)?.origin,
  };
}
