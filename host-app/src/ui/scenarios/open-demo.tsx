import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import type { WorkspaceConfig } from '../../config/parse-config.ts';
import { readBrand } from '../../scenarios/brands.ts';
import { createPresenter } from '../../scenarios/presenter.ts';
import { sampleAddress } from '../../scenarios/sample-address.ts';
import { scenarioConfig } from '../../scenarios/scenario-config.ts';
import type { Scenario } from '../../scenarios/scenario-schema.ts';
import { readStory, storyNames } from '../../scenarios/stories.ts';
import { createTelling } from '../../scenarios/tell-story.ts';
import type { App } from '../../store/app.ts';
import { AppContext } from '../../store/hooks.ts';
import { Caption } from '../presenter/Caption.tsx';
import { followRemote } from '../presenter/follow-remote.ts';
import { Guide } from './Guide.tsx';
import { StoryList } from './StoryList.tsx';
import { whenReady } from './when-ready.ts';

/** A page that was opened with a story in its address: what its workspace needs, and what it shows. */
export interface Demo {
  readonly config: WorkspaceConfig;
  readonly start: (app: App) => void;
}

const usualPace = 500;
const usualBrand = 'mirefen';

function firstStory(words: URLSearchParams): string {
  return words.has('present') ? 'the-pitch' : '';
}

/**
 * `?scenario=known-caller` guides an agent through a story, `&play` plays it, `&pace=0` without pauses.
 * Without a name, or with one that no story has, the stories are listed. `?present` puts a story on
 * stage, led from a remote (`?remote`) and dressed as `&brand=NAME`.
 */
export function openDemo(search: string, config: WorkspaceConfig): Demo {
  const words = new URLSearchParams(search);
  const isPresented = words.has('present');
  const scenario = readStory(words.get('present') || words.get('scenario') || firstStory(words));
  if (!scenario) return { config, start: showStories };
  const samples = document.querySelector<HTMLMetaElement>('meta[name="sidetone-samples"]')?.content;
  return {
    config: scenarioConfig(config, scenario, {
      addressOf: (name) => sampleAddress(name, location, samples),
      isPresented,
      brand: readBrand(words.get('brand') ?? usualBrand),
    }),
    start: (app) => void (isPresented ? present : startStory)(app, scenario, words),
  };
}

async function present(app: App, scenario: Scenario, words: URLSearchParams): Promise<void> {
  await whenReady(app, scenario);
  const presenter = createPresenter(app, scenario, paceOf(words));
  mount(<Caption presenter={presenter} />);
  followRemote(presenter);
}

function paceOf(words: URLSearchParams): number {
  return Number(words.get('pace') ?? usualPace);
}

async function startStory(app: App, scenario: Scenario, words: URLSearchParams): Promise<void> {
  const telling = createTelling(app, scenario, paceOf(words));
  mount(
    <AppContext value={app}>
      <Guide scenario={scenario} telling={telling} />
    </AppContext>,
  );
  await whenReady(app, scenario);
  await telling.begin(words.has('play') ? 'play' : 'guide');
}

function showStories(): void {
  const stories = storyNames.flatMap((name) => {
    const story = readStory(name);
    return story ? [{ name, title: story.title, lesson: story.lesson }] : [];
  });
  mount(<StoryList stories={stories} />);
}

// Beside the shell and not in it: the story must not be part of what it tells about.
function mount(content: ReactNode): void {
  const element = document.createElement('div');
  document.body.append(element);
  createRoot(element).render(content);
}
