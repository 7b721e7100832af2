import { Spinner } from '@fluentui/react-components';
import { shownText } from '../shell/shown-text.ts';
import { useProviderDialogStyles } from './ProviderDialogs.styles.ts';

export function Progress({ text }: { readonly text: string }) {
  const styles = useProviderDialogStyles();
  return (
    <div className={styles.backdrop} role="alert" aria-busy>
      <div className={styles.progress}>
        <Spinner label={shownText(text)} labelPosition="below" />
      </div>
    </div>
  );
}
