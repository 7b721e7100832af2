import type { ImportedParts, ImportResult } from './import-sources.ts';
import type { ConfigRow } from './mapping/context.ts';
import { withoutSecrets } from './mapping/providers.ts';

export interface WritingOptions {
  /** Address of the schema, for editors, where the file will be beside one. */
  readonly schema?: string;
  readonly keepSecrets: boolean;
  /** Hosts become names below `.example`. */
  readonly anonymize: boolean;
  /** Folder of the web resources, relative to the file. */
  readonly webResources: string;
}

/**
 * The config file of an import: its rows in a stable order, and as comments all that is not used.
 */
export function configText(
  { parts, resources, report }: ImportResult,
  options: WritingOptions,
): string {
  const { schema, webResources } = options;
  const config = {
    ...(schema === undefined ? {} : { $schema: schema }),
    ...writtenParts(parts, options),
    ...(resources.length > 0 ? { webResources } : {}),
  };
  const unused = report.lines.filter(({ code }) => code === 'IM1' || code === 'IM2');
  const comments = unused.map(({ place, text }) =>
    `  // ${place}: ${text}`.replaceAll(/[\r\n\u2028\u2029]/g, ' '),
  );
  const json = JSON.stringify(config, null, 2);
  if (comments.length === 0) return `${json}\n`;
  return [
    json.slice(0, -2).concat(','),
    '',
    '  // In the exports, and not used here:',
    ...comments,
    '}',
    '',
  ].join('\n');
}

/** The parts as they may be written: without secrets, and on request without real hosts. */
function writtenParts(
  parts: ImportedParts,
  options: Pick<WritingOptions, 'keepSecrets' | 'anonymize'>,
): ImportedParts {
  const providers = parts.providers?.map((row) => (options.keepSecrets ? row : maskSecrets(row)));
  const masked = { ...parts, ...(providers ? { providers } : {}) };
  return options.anonymize ? anonymize(masked) : masked;
}

function maskSecrets(row: ConfigRow): ConfigRow {
  const { customParams } = row;
  return typeof customParams === 'string'
    ? { ...row, customParams: withoutSecrets(customParams) }
    : row;
}

function anonymize(parts: ImportedParts): ImportedParts {
  const names = new Map<string, string>();
  const text = JSON.stringify(parts).replaceAll(
    /(https?:\/\/)([\w.-]+\.[\w-]+)/g,
    (whole: string, scheme: string, host: string) => {
      if (/(?:^|\.)(?:localhost|example|invalid)$|^127\./.test(host)) return whole;
      const name = names.get(host) ?? `host${names.size + 1}.example`;
      names.set(host, name);
      return scheme + name;
    },
  );
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the text was made from such parts
  return JSON.parse(text) as ImportedParts;
}
