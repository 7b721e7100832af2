import {
  FluentProvider,
  makeStaticStyles,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import { useMediaQuery } from '../widget-shell/useMediaQuery.ts';
import { CustomerPhone } from './screens/CustomerPhone.tsx';

const usePageStyles = makeStaticStyles({ 'html, body, #widget': { height: '100%', margin: 0 } });

const Page = () => {
  usePageStyles();
  const isDark = useMediaQuery('(prefers-color-scheme: dark)');
  return (
    <FluentProvider theme={isDark ? webDarkTheme : webLightTheme}>
      <CustomerPhone />
    </FluentProvider>
  );
};

const root = document.getElementById('widget');
if (!root) throw new Error('index.html: expected an element with the id widget');
createRoot(root).render(<Page />);
