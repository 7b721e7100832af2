import { useRef, useState } from 'react';
import type { ImportResult } from '../../../imports/import-sources.ts';
import { useApp } from '../../../store/hooks.ts';
import { problemsOf } from '../problems-of.ts';

/** Progress or result of an import. */
export type ImportStatus =
  | { readonly kind: 'reading'; readonly names: string }
  | { readonly kind: 'refused'; readonly names: string; readonly problems: readonly string[] }
  | { readonly kind: 'read'; readonly names: string; readonly result: ImportResult };

/** Reads exports that a person gives, one set of files at a time; applying is a further step. */
export function useImport() {
  const { workspace } = useApp();
  const [status, setStatus] = useState<ImportStatus>();
  const latest = useRef<readonly File[]>([]);
  const take = (files: readonly File[]): void => {
    if (files.length === 0) return;
    latest.current = files;
    const names = files.map(({ name }) => name).join(', ');
    const show = (next: ImportStatus): void => {
      if (latest.current === files) setStatus(next);
    };
    show({ kind: 'reading', names });
    import('../../../imports/import-files.ts')
      .then(async ({ importFiles }) => importFiles(files, workspace.getState()))
      .then(
        (result) => show({ kind: 'read', names, result }),
        (error: unknown) => show({ kind: 'refused', names, problems: problemsOf(error) }),
      );
  };
  const close = (): void => {
    latest.current = [];
    setStatus(undefined);
  };
  return { status, take, close };
}
