import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { ConfigError } from '../../config/config-error.ts';
import type { WorkspaceConfig } from '../../config/parse-config.ts';
import { nearestName } from '../../dataverse/nearest-name.ts';
import { brandNames, readBrand, type Brand } from '../../scenarios/brands.ts';
import { nameAgent } from '../../scenarios/name-agent.ts';
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
import { Mistakes } from './Mistakes.tsx';
import { StoryList } from './StoryList.tsx';
import { whenReady } from './when-ready.ts';

/**
 * A page that was opened with a story in its address: the workspace it needs, and the guide it
 * shows.
 */
export interface Demo {
  readonly config: WorkspaceConfig;
  readonly start: (app: App) => void;
}

/** Source of stories and brands. */
export interface DemoShelf {
  readonly stories: readonly string[];
  readonly readStory: (name: string) => Scenario | undefined;
  readonly brands: readonly string[];
  readonly readBrand: (name: string) => Brand | undefined;
}

const ownShelf: DemoShelf = { stories: storyNames, readStory, brands: brandNames, readBrand };

const usualPace = 500;
const usualBrand = 'mirefen';

/**
 * `?scenario=known-caller` guides an agent through a story, `&play` plays it, `&pace=0` removes the
 * pauses. Without a name, or with an unknown one, the stories are listed; a file with mistakes is
 * shown with all of them. `?present` puts a story on stage, controlled by a remote (`?remote`) and
 * branded with `&brand=NAME`.
 */
export function openDemo(search: string, config: WorkspaceConfig, shelf = ownShelf): Demo {
  const parameters = new URLSearchParams(search);
  const isPresented = parameters.has('present');
  const story =
    parameters.get('present') || parameters.get('scenario') || (isPresented ? 'the-pitch' : '');
  // A company that has given the workspace its own look does not want another one on stage.
  const brand = parameters.get('brand') ?? (hasOwnLook(config) ? undefined : usualBrand);
  try {
    const scenario = shelf.readStory(story);
    if (!scenario)
      return { config, start: () => showStories(shelf, note('story', story, shelf.stories)) };
    const isBranded = isPresented && brand !== undefined;
    const dress = isBranded ? shelf.readBrand(brand) : undefined;
    if (isBranded && !dress) {
      return { config, start: () => showStories(shelf, note('brand', brand, shelf.brands)) };
    }
    const whole = scenarioConfig(config, scenario, {
      addressOf: (name) => sampleAddress(name, location, samplesFolder()),
      isPresented,
      brand: dress,
    });
    const told = nameAgent(scenario, whole.environment.user.fullName);
    return {
      config: whole,
      start: (app) => void (isPresented ? present : startStory)(app, told, parameters),
    };
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    const { problems } = error;
    return { config, start: () => mount(<Mistakes name={story} problems={problems} />) };
  }
}

function hasOwnLook({ theme: { accent, header, logo } }: WorkspaceConfig): boolean {
  return [accent, header, logo].some((part) => part !== undefined);
}

function samplesFolder(): string | undefined {
  return document.querySelector<HTMLMetaElement>('meta[name="sidetone-samples"]')?.content;
}

function note(kind: 'story' | 'brand', name: string, names: readonly string[]): string | undefined {
  if (name === '') return undefined;
  const nearest = nearestName(name, names);
  const advice =
    nearest === undefined ? `Available: ${names.join(', ')}` : `Did you mean “${nearest}”?`;
  return `Unknown ${kind} “${name}”. ${advice}`;
}

async function present(app: App, scenario: Scenario, parameters: URLSearchParams): Promise<void> {
  await whenReady(app, scenario);
  const presenter = createPresenter(app, scenario, paceOf(parameters));
  mount(<Caption presenter={presenter} />);
  followRemote(presenter);
}

function paceOf(parameters: URLSearchParams): number {
  return Number(parameters.get('pace') ?? usualPace);
}

async function startStory(
  app: App,
  scenario: Scenario,
  parameters: URLSearchParams,
): Promise<void> {
  const telling = createTelling(app, scenario, paceOf(parameters));
  mount(
    <AppContext value={app}>
      <Guide scenario={scenario} telling={telling} />
    </AppContext>,
  );
  await whenReady(app, scenario);
  await telling.begin(parameters.has('play') ? 'play' : 'guide');
}

function showStories({ stories, readStory: read }: DemoShelf, missing: string | undefined): void {
  const told = stories.flatMap((name) => {
    const story = read(name);
    return story ? [{ name, title: story.title, lesson: story.lesson }] : [];
  });
  mount(<StoryList stories={told} note={missing} />);
}

// Beside the shell and not inside it: the guide must not be part of the story's screen.
function mount(content: ReactNode): void {
  const element = document.createElement('div');
  document.body.append(element);
  createRoot(element).render(content);
}
