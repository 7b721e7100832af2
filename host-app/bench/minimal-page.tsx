import { Button, FluentProvider, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';

/**
 * The least that any page with the same libraries has to load, for comparison with the workspace.
 */
createRoot(document.body.appendChild(document.createElement('div'))).render(
  <FluentProvider theme={webLightTheme}>
    <Button>Ready</Button>
  </FluentProvider>,
);
