import { Button } from '@fluentui/react-components';
import { ArrowUploadRegular } from '@fluentui/react-icons';
import { useRef } from 'react';
import { useConsoleStyles } from '../SimulatorConsole.styles.ts';

/** The way to an import by keyboard; files can be dropped as well. */
export function ImportButton({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const styles = useConsoleStyles();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button size="small" icon={<ArrowUploadRegular />} onClick={() => input.current?.click()}>
        Import
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        accept=".zip,.xml,.json,.html"
        aria-label="Exports of an environment"
        className={styles.file}
        tabIndex={-1}
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])]);
          currentTarget.value = '';
        }}
      />
    </>
  );
}
