import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { schemaFrom } from '../init-config.ts';
import { StartError } from '../start-error.ts';
import { firstBrand, firstLogo } from './first-brand.ts';

/**
 * Writes a brand to start from, with its logo, into the folder `brands`; existing files stay
 * unchanged. Returns the next step.
 */
export function writeFirstBrand(name: string, workingDirectory: string): string {
  const folder = join(workingDirectory, 'brands');
  const brand = join(folder, `${name}.json5`);
  const logo = join(folder, `${name}.svg`);
  const taken = [brand, logo].find(existsSync);
  if (taken !== undefined) {
    throw new StartError(
      `${taken}: file already exists; choose another: sidetone init --brand NAME`,
    );
  }
  write(brand, firstBrand(name, schemaFrom(folder, 'brand.schema.json')));
  write(logo, firstLogo());
  return `Wrote ${brand} and its logo. ${nextStep(name, workingDirectory)}`;
}

function nextStep(name: string, workingDirectory: string): string {
  const config = join(workingDirectory, 'workspace.config.json');
  const show = `run "sidetone" and open /?present&brand=${name}`;
  if (existsSync(config)) return `Add "brands": "./brands" to ${config}, then ${show}.`;
  const schema = schemaFrom(workingDirectory);
  write(config, `{\n  "$schema": ${JSON.stringify(schema)},\n  "brands": "./brands",\n}\n`);
  return `Wrote ${config}, which names the folder. Edit the brand, ${show}.`;
}

function write(file: string, content: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content, { flag: 'wx' });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new StartError(`${file}: cannot write the file: ${reason}`);
  }
}
