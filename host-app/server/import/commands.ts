export const exportForms = ['web-api', 'migration', 'config'] as const;

export interface ExportCommand {
  readonly kind: 'export';
  readonly config: string | undefined;
  readonly exports: readonly string[];
  readonly form: (typeof exportForms)[number];
  /** A file, or for `migration` a folder. */
  readonly out: string;
}

export interface ImportCommand {
  readonly kind: 'import';
  readonly files: readonly string[];
  /** The config file to write; without one, the report is all. */
  readonly out: string | undefined;
  readonly report: string | undefined;
  readonly strict: boolean;
  readonly maps: readonly (readonly [string, string])[];
  readonly cif1: boolean;
  readonly keepSecrets: boolean;
  readonly anonymize: boolean;
}
