import { teamsDarkTheme, teamsLightTheme } from '@fluentui/react-components';
import { openWidget } from '../widget-shell/open-widget.tsx';
import { Messaging } from './screens/Messaging.tsx';

openWidget({
  themes: { light: teamsLightTheme, dark: teamsDarkTheme },
  content: (cif, environment) => <Messaging cif={cif} environment={environment} />,
});
