import { FluentProvider } from '@fluentui/react-components';
import { useWorkspace } from '../../store/hooks.ts';
import { Region } from '../region/Region.tsx';
import { useShell } from '../shell/shell-context.ts';
import type { ThemeName } from '../theme/themes.ts';
import { BriefToasts } from './BriefToasts.tsx';
import { Toast } from './Toast.tsx';
import { useToasterStyles } from './Toaster.styles.ts';
import { selectShownToast } from '../../workspace/notices/notifications.ts';

/** The corner where notifications appear, one at a time; the announcer reads them. */
export function Toaster() {
  return (
    <Region name="The notifications" look="floating">
      <Corner />
    </Region>
  );
}

function Corner() {
  const styles = useToasterStyles();
  const { theme, themes } = useShell();
  const shown = useWorkspace(selectShownToast);
  const look: ThemeName = shown?.content.theme === 'Light' ? 'light' : 'dark';
  return (
    <div className={styles.corner}>
      {shown && (
        <FluentProvider
          className={styles.provider}
          theme={themes[theme.name === 'highContrast' ? 'highContrast' : look]}
        >
          <Region key={shown.id} name="The notification" look="line">
            <Toast notification={shown} />
          </Region>
        </FluentProvider>
      )}
      <Region name="The short messages" look="line">
        <BriefToasts />
      </Region>
    </div>
  );
}
