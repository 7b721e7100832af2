import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Addresses } from '../addresses.ts';
import { samplesFolder } from '../folders.ts';
import { lessonOf } from './lesson.ts';
import type { SampleCard } from './samples-page.ts';

/** Facts that the samples page shows about each sample, read from its folder. */
export function readSampleCards(
  samples: readonly string[],
  addresses: Addresses,
): readonly SampleCard[] {
  return samples.map((name) => {
    const readme = join(samplesFolder, name, 'README.md');
    return {
      name,
      address: `${addresses.sample(name)}/`,
      lesson: existsSync(readme) ? lessonOf(readFileSync(readme, 'utf8')) : '',
      hasPicture: existsSync(pictureOf(name)),
    };
  });
}

/** The picture of the sample with this name; undefined for any other path. */
export function findPicture(path: string, samples: readonly string[]): string | undefined {
  const name = /^\/samples\/([\w-]+)\.png$/.exec(path)?.[1];
  if (name === undefined || !samples.includes(name)) return undefined;
  return existsSync(pictureOf(name)) ? pictureOf(name) : undefined;
}

function pictureOf(sample: string): string {
  return join(samplesFolder, sample, 'picture.png');
}
