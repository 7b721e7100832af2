import type { Content } from '../content.ts';

/** A page, a library, and nothing else. */
export const bareContent: Content = {
  samples: [],
  hasInlineScripts: false,
  workspacePage: async () => '<head></head>workspace',
  samplePage: async () => undefined,
  library: async () => 'library',
  workspaceFiles: (_request, _response, notFound) => notFound(),
  sampleFiles: () => (_request, _response, notFound) => notFound(),
  close: async () => undefined,
};
