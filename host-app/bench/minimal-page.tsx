import { Button, FluentProvider, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';

/** The least that a page of the same libraries has to load: the start of the workspace beside it. */
createRoot(document.body.appendChild(document.createElement('div'))).render(
  <FluentProvider theme={webLightTheme}>
    <Button>Ready</Button>
  </FluentProvider>,
);
