import { openWorkspace } from 'host-app/headless';

// @ts-expect-error the config is typed, without the library that checks it
openWorkspace({ sampleRows: 'most' });
// @ts-expect-error a misspelled key too
openWorkspace({ sampleRow: 'few' });

const desk = openWorkspace();
const { panel } = await desk.agent.look();
// @ts-expect-error the types of what the agent sees are those of provider-sdk
if (panel === 'open') desk.stop();
