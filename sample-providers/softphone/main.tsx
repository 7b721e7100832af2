import { webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { openWidget } from '../widget-shell/open-widget.tsx';
import { Phone } from './screens/Phone.tsx';

openWidget({
  themes: { light: webLightTheme, dark: webDarkTheme },
  content: (cif, environment) => <Phone cif={cif} environment={environment} />,
});
