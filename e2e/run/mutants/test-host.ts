import { createVitest, type Vitest } from 'vitest/node';

/** Runs test files of one folder repeatedly, without a new start each time. */
export interface TestHost {
  /** The files with a failed test. */
  readonly run: (files: readonly string[]) => Promise<readonly string[]>;
  readonly forget: (file: string) => void;
}

export async function startTestHost(root: string): Promise<TestHost> {
  const vitest = await createVitest('test', {
    root,
    watch: true,
    bail: 1,
    reporters: [{}],
    silent: true,
  });
  await vitest.standalone();
  return {
    forget: (file) => vitest.invalidateFile(file),
    run: (files) => failing(vitest, files),
  };
}

async function failing(vitest: Vitest, files: readonly string[]): Promise<readonly string[]> {
  const specifications = files.flatMap((file) =>
    vitest.projects
      .filter((project) => project.matchesTestGlob(file))
      .map((project) => project.createSpecification(file)),
  );
  const { testModules } = await vitest.runTestSpecifications(specifications);
  return testModules
    .filter((module) => module.state() === 'failed')
    .map(({ moduleId }) => moduleId);
}
