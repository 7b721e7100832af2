import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { ImportError } from '../../src/imports/report.ts';

export interface OutputFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** A file that already has the same content is fine: imports can be repeated. */
export function requireFree(files: readonly OutputFile[]): void {
  for (const { path, content } of files) {
    if (existsSync(path) && !readFileSync(path).equals(Buffer.from(content))) {
      throw new ImportError(
        `${path}: the file already exists with other content, and nothing was written; name another file with --out, or delete it`,
      );
    }
  }
}

export function writeFiles(files: readonly OutputFile[]): void {
  for (const { path, content } of files) {
    try {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new ImportError(`${path}: cannot write the file: ${reason}`);
    }
  }
}
