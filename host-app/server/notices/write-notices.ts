import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { workspaceFolder } from '../folders.ts';
import { licenseProblems, noticesText, packagesIn } from './notices.ts';

const builds = ['dist', 'dist-server', 'dist-headless', 'dist-samples'];

/**
 * Writes the notices for all code in the package.
 *
 * @throws when a license is not on the list, or its text is missing.
 */
export function writeNotices(): void {
  const packages = packagesIn(builds.map((build) => join(workspaceFolder, build)));
  const problems = licenseProblems(packages);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  writeFileSync(join(workspaceFolder, 'THIRD-PARTY-NOTICES.md'), noticesText(packages));
}
