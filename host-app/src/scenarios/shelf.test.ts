import { expect, it } from 'vitest';
import { parseConfig } from '../config/parse-config.ts';
import { noStageFiles, stageProblems } from '../stage-files/stage-files.ts';
import { createShelf } from './shelf.ts';
import { storyNames } from './stories.ts';

const phone = { uniqueName: 'acme_phone', label: 'Acme', channelUrl: 'http://localhost:4000/' };
const config = parseConfig({ providers: [phone] });
const story = (name: string, text: string) => ({ name, file: `stories/${name}.json5`, text });
const own = story(
  'ours',
  "{ title: 'Ours', lesson: 'L', steps: [{ beat: 'One' }, { customer: 'calls', from: '1' }] }",
);
const broken = story(
  'bad',
  "{ title: 'Bad', lesson: 'L', providers: ['acme_fone'], steps: [{ agent: 'holds the call', in: 'softphone' }] }",
);

it('[SN7] own stories come first, play with the providers of the config, and are on stage', () => {
  const shelf = createShelf({ ...noStageFiles, stories: [own] }, config);
  expect(shelf.stories).toEqual(['ours', ...storyNames]);
  expect(shelf.readStory('ours')?.providers).toEqual(['acme_phone']);
  expect(shelf.presented).toBe('ours');
});

it('[SN7] the built-in stories can be left out', () => {
  const only = parseConfig({ providers: [phone], builtInStories: false });
  const shelf = createShelf({ ...noStageFiles, stories: [own] }, only);
  expect(shelf.stories).toEqual(['ours']);
  expect(shelf.readStory('the-pitch')).toBeUndefined();
});

it('[SN7] without stories of their own, a team sees the pitch', () => {
  expect(createShelf(noStageFiles, config).presented).toBe('the-pitch');
});

it('[SN2] the terminal names file, path and reason of each mistake', () => {
  const files = {
    ...noStageFiles,
    stories: [own, broken],
    drivers: [{ name: 'acme_fone', file: 'acme.json', text: '{ ring: [{ clik: "Ring" }] }' }],
  };
  expect(stageProblems(files, config)).toEqual([
    'stories/bad.json5: providers[0]: expected a provider of the config or a sample: acme_phone, softphone, multi-call, got "acme_fone"',
    'stories/bad.json5: steps[0].in: expected one of the providers of the story: acme_fone, got "softphone"',
    'acme.json: ring[0].clik: expected a known key (did you mean "click"?), got "clik"',
    'drivers.acme_fone: expected a provider of the config: acme_phone, got "acme_fone"',
  ]);
});
