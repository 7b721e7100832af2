import { webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { openWidget } from '../widget-shell/open-widget.tsx';
import { ScreenPop } from './screens/ScreenPop.tsx';

openWidget({
  themes: { light: webLightTheme, dark: webDarkTheme },
  content: (cif) => <ScreenPop cif={cif} />,
});
