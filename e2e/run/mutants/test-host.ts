import { createVitest, type Vitest } from 'vitest/node';

/** Runs test files of one folder again and again, without starting anew each time. */
export interface TestHost {
  /** True when every test passed. */
  readonly run: (files: readonly string[]) => Promise<boolean>;
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
    run: async (files) => hasPassed(vitest, files),
  };
}

async function hasPassed(vitest: Vitest, files: readonly string[]): Promise<boolean> {
  const specifications = files.flatMap((file) =>
    vitest.projects
      .filter((project) => project.matchesTestGlob(file))
      .map((project) => project.createSpecification(file)),
  );
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(specifications);
  return unhandledErrors.length === 0 && testModules.every((module) => module.ok());
}
