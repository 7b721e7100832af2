import { FluentProvider } from '@fluentui/react-components';
import { useWorkspace } from '../../store/hooks.ts';
import { useShell } from '../shell/shell-context.ts';
import type { ThemeName } from '../theme/themes.ts';
import { BriefToasts } from './BriefToasts.tsx';
import { Toast } from './Toast.tsx';
import { useToasterStyles } from './Toaster.styles.ts';

/**
 * The corner where notifications appear, one at a time.
 *
 * The corner itself is always there: what is put into a live region is announced once, without
 * taking the keyboard focus.
 */
export function Toaster() {
  const styles = useToasterStyles();
  const { theme, themes } = useShell();
  const shown = useWorkspace((state) => state.notifications.shown);
  const look: ThemeName = shown?.content.theme === 'Light' ? 'light' : 'dark';
  return (
    <div className={styles.corner}>
      <div aria-live="assertive" aria-relevant="additions">
        {shown && (
          <FluentProvider
            className={styles.provider}
            theme={themes[theme.name === 'highContrast' ? 'highContrast' : look]}
          >
            <Toast key={shown.id} notification={shown} />
          </FluentProvider>
        )}
      </div>
      <BriefToasts />
    </div>
  );
}
