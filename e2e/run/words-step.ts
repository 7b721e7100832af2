import { findSlips } from '../words/find-slips.ts';
import type { Step } from './steps.ts';

/** Turns of phrase that read as translated, in everything that people read. */
export const wordsStep: Step = {
  name: 'words',
  run: async () => {
    const slips = findSlips();
    const output = [...slips, 'docs/voice.md shows how the project writes.'].join('\n');
    return { succeeded: slips.length === 0, output };
  },
};
