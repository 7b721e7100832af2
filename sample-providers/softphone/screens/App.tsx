import { FluentProvider, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useColorScheme } from '../connection/useColorScheme.ts';
import { useAppStyles } from './App.styles.ts';
import { Softphone } from './Softphone.tsx';

export const App = () => {
  const theme = useColorScheme() === 'dark' ? webDarkTheme : webLightTheme;
  const styles = useAppStyles();
  return (
    <FluentProvider theme={theme} className={styles.page}>
      <Softphone />
    </FluentProvider>
  );
};
