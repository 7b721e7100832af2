import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { schemaFrom, usualName, writeNew } from '../init-config.ts';
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
  writeNew(brand, firstBrand(name, schemaFrom(folder, 'brand.schema.json')), true);
  writeNew(logo, firstLogo());
  return `Wrote ${brand} and its logo. ${nextStep(name, workingDirectory)}`;
}

function nextStep(name: string, workingDirectory: string): string {
  const config = join(workingDirectory, usualName);
  const show = `run "sidetone" and open /?present&brand=${name}`;
  if (existsSync(config)) return `Add "brands": "./brands" to ${config}, then ${show}.`;
  const schema = schemaFrom(workingDirectory);
  writeNew(config, `{\n  "$schema": ${JSON.stringify(schema)},\n  "brands": "./brands",\n}\n`);
  return `Wrote ${config}, which names the folder. Edit the brand, ${show}.`;
}
