import { existsSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { StartError } from './start-error.ts';

const usualName = 'workspace.config.json';

/** Writes a config file to start from; one that is there already is left alone. */
export function writeFirstConfig(named: string | undefined, workingDirectory: string): string {
  const file = resolve(workingDirectory, named ?? usualName);
  if (existsSync(file)) {
    throw new StartError(`${file}: file already exists; choose another: sidetone init FILE`);
  }
  try {
    writeFileSync(file, firstConfig, { flag: 'wx' });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new StartError(`${file}: cannot write the file: ${reason}`);
  }
  return file;
}

/** Every part that people change first. Comments and trailing commas are welcome in config files. */
const firstConfig = `{
  // Your widgets. The first in channel order is the default provider.
  "providers": [
    {
      // 3 to 8 letters or digits, an underscore, and more.
      "uniqueName": "acme_phone",
      // Title of the panel.
      "label": "Acme Phone",
      // The page of your widget, as your own dev server serves it.
      "channelUrl": "http://localhost:3000/",
      // Where else the page may end up, after a sign-in for example.
      "trustedDomain": "",
      // Click-to-act: phone numbers in records become buttons.
      "enableOutbound": true,
      "sortOrder": 0,
      // Given to the widget by getEnvironment, as it is.
      "customParams": "{\\"region\\":\\"eu\\"}",
    },
  ],

  // Who the agent is.
  "environment": {
    "name": "Contoso (mock)",
    "orgUniqueName": "contoso",
    "user": { "fullName": "Alex Rivera" },
  },

  // Rows besides the built-in ones, by logical name of the table.
  "records": {
    "contact": [{ "firstname": "Grace", "lastname": "Holloway", "telephone1": "+1 555 0142" }],
  },

  // Templates of your own; the built-in ones are there as well ("builtIn": false starts empty).
  "sessionTemplates": [],
  "tabTemplates": [],
  "notificationTemplates": [],

  // A folder with web resources, served under /webresources/.
  // "webResources": "./webresources",

  // Explain mistakes in the console of the widget; false serves the library as it is packed.
  "widgetHelp": true,

  "limits": { "sessions": 10, "tabsPerSession": 10 },
}
`;
