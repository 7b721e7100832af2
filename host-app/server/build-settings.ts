import react from '@vitejs/plugin-react';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  defaultClientConditions,
  defaultServerConditions,
  type BuildOptions,
  type UserConfig,
} from 'vite';
import { firstLoadChunk } from './first-load.ts';
import {
  findSamples,
  helpFolder,
  libraryFile,
  samplesFolder,
  sdkFolder,
  workspaceFolder,
} from './folders.ts';
import { licensesFile } from './notices/notices.ts';

/**
 * Settings that every build, the development server and the unit tests share.
 *
 * This is a function because plugins keep state: one instance must not serve two servers or builds.
 */
export function sharedSettings(): UserConfig {
  return {
    plugins: [react()],
    // provider-sdk is used from source, so development and tests need no build.
    resolve: { conditions: ['source', ...defaultClientConditions] },
    ssr: { resolve: { conditions: ['source', ...defaultServerConditions] } },
  };
}

/** The builds that `npm run build` runs, by the name given to `vite build --mode`. */
export const builds: Readonly<Record<string, () => UserConfig>> = {
  workspace: workspaceBuild,
  samples: samplesBuild,
  library: libraryBuild,
  help: helpedLibraryBuild,
  server: serverBuild,
  headless: headlessBuild,
  sdk: sdkBuild,
};

// Pages find their scripts relative to themselves, so a static host may serve them at any path.
const ownFolder = './';

function workspaceBuild(): UserConfig {
  return {
    root: workspaceFolder,
    base: ownFolder,
    build: {
      outDir: join(workspaceFolder, 'dist'),
      emptyOutDir: true,
      license: { fileName: licensesFile },
      // Lazy parts depend on the first load and little else; a preload list would cost more.
      modulePreload: false,
      chunkSizeWarningLimit: 2000,
      rolldownOptions: { output: { codeSplitting: { groups: [{ name: firstLoadChunk() }] } } },
    },
  };
}

function samplesBuild(): UserConfig {
  return {
    root: samplesFolder,
    base: ownFolder,
    build: {
      outDir: join(samplesFolder, 'dist'),
      emptyOutDir: true,
      license: { fileName: licensesFile },
      chunkSizeWarningLimit: 2000,
      rolldownOptions: { input: findSamples(samplesFolder).flatMap(pagesOf) },
    },
  };
}

function pagesOf(sample: string): string[] {
  const folder = join(samplesFolder, sample);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => join(folder, file));
}

/** The drop-in library: one classic script for pages of any age, so IIFE and ES2019. */
export function libraryBuild(): UserConfig {
  return sdkOutput({
    target: 'es2019',
    rolldownOptions: {
      input: join(sdkFolder, 'src/library/classic-script.ts'),
      output: { format: 'iife', entryFileNames: libraryFile },
    },
  });
}

/** The same library with the widget-side help, for the harness only; no package contains it. */
export function helpedLibraryBuild(): UserConfig {
  return sdkOutput({
    target: 'es2019',
    outDir: helpFolder,
    rolldownOptions: {
      input: join(sdkFolder, 'src/library/help/helped-script.ts'),
      output: { format: 'iife', entryFileNames: libraryFile },
    },
  });
}

/** The entry points of provider-sdk as modules, for `npm pack`; their types come from `tsc`. */
function sdkBuild(): UserConfig {
  const doors = ['index', 'testing/index', 'testing/playwright/index'];
  return sdkOutput({
    target: 'es2022',
    minify: false,
    lib: {
      entry: Object.fromEntries(doors.map((door) => [door, join(sdkFolder, `src/${door}.ts`)])),
      formats: ['es'],
    },
    rolldownOptions: {
      external: [/^node:/, '@playwright/test'],
      output: { chunkFileNames: 'chunks/[name].js' },
    },
  });
}

function serverBuild(): UserConfig {
  return forNode({
    ssr: 'server/cli.ts',
    outDir: 'dist-server',
    rolldownOptions: { external: [/^vite($|\/)/, '@vitejs/plugin-react', 'playwright-core'] },
  });
}

/** The host without a screen, for the unit tests of a widget; its types come from `tsc`. */
function headlessBuild(): UserConfig {
  return forNode({ ssr: 'src/headless/index.ts', outDir: 'dist-headless' });
}

/**
 * A Node program that bundles everything it needs, so that the package installs without
 * dependencies.
 */
function forNode(build: BuildOptions): UserConfig {
  return {
    root: workspaceFolder,
    build: {
      emptyOutDir: true,
      copyPublicDir: false,
      target: 'node20',
      license: { fileName: licensesFile },
      ...build,
    },
    ssr: { noExternal: true, resolve: { conditions: ['source', ...defaultServerConditions] } },
  };
}

/** Two builds write to one folder, so neither empties it. */
function sdkOutput(build: BuildOptions): UserConfig {
  const outDir = join(sdkFolder, 'dist');
  return {
    root: sdkFolder,
    build: { outDir, emptyOutDir: false, modulePreload: false, ...build },
  };
}
