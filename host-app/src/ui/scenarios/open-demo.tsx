import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import type { WorkspaceConfig } from '../../config/parse-config.ts';
import { createPlaying } from '../../scenarios/play-scenario.ts';
import { sampleAddress } from '../../scenarios/sample-address.ts';
import { scenarioConfig } from '../../scenarios/scenario-config.ts';
import type { Scenario } from '../../scenarios/scenario-schema.ts';
import { readStory, storyNames } from '../../scenarios/stories.ts';
import type { App } from '../../store/app.ts';
import { AppContext } from '../../store/hooks.ts';
import { Guide } from './Guide.tsx';
import { StoryList } from './StoryList.tsx';
import { whenReady } from './when-ready.ts';

/** A page that was opened with `?scenario=NAME`: what its workspace needs, and what it shows. */
export interface Demo {
  readonly config: WorkspaceConfig;
  readonly start: (app: App) => void;
}

const usualPace = 500;

/**
 * `?scenario=known-caller` guides an agent through a story, `&play` plays it, `&pace=0` without pauses.
 * Without a name, or with one that no story has, the stories are listed.
 */
export function openDemo(search: string, config: WorkspaceConfig): Demo {
  const words = new URLSearchParams(search);
  const scenario = readStory(words.get('scenario') ?? '');
  if (!scenario) return { config, start: showStories };
  const samples = document.querySelector<HTMLMetaElement>('meta[name="sidetone-samples"]')?.content;
  return {
    config: scenarioConfig(config, scenario, (name) => sampleAddress(name, location, samples)),
    start: (app) => void startStory(app, scenario, words),
  };
}

async function startStory(app: App, scenario: Scenario, words: URLSearchParams): Promise<void> {
  const mode = words.has('play') ? 'play' : 'guide';
  const pace = Number(words.get('pace') ?? usualPace);
  const playing = createPlaying(app, scenario, { mode, pace });
  mount(
    <AppContext value={app}>
      <Guide scenario={scenario} playing={playing} mode={mode} />
    </AppContext>,
  );
  await whenReady(app, scenario);
  await playing.play();
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
