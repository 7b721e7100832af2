import { ConfigError } from '../../config/config-error.ts';
import type { WorkspaceConfig } from '../../config/parse-config.ts';
import { nearestName } from '../../dataverse/nearest-name.ts';
import { nameAgent } from '../../scenarios/name-agent.ts';
import { createPresenter } from '../../scenarios/presenter.ts';
import { rehearse, type Rehearsal } from '../../scenarios/rehearse.ts';
import { sampleAddress } from '../../scenarios/sample-address.ts';
import { scenarioConfig } from '../../scenarios/scenario-config.ts';
import type { Scenario } from '../../stage-files/scenario-schema.ts';
import type { Shelf } from '../../scenarios/shelf.ts';
import type { Drivers } from '../../scenarios/players.ts';
import { createTelling } from '../../scenarios/tell-story.ts';
import { mistakesOf } from '../../stage-files/stage-files.ts';
import type { App } from '../../store/app.ts';
import { AppContext } from '../../store/hooks.ts';
import { CalmScreen } from '../presenter/CalmScreen.tsx';
import { Caption } from '../presenter/Caption.tsx';
import { createScreenLook } from '../presenter/look-at-screen.ts';
import { RehearsalReport } from '../presenter/RehearsalReport.tsx';
import { followRemote } from '../presenter/follow-remote.ts';
import { followStage } from './follow-stage.ts';
import { mount } from './mount.ts';
import { Guide } from './Guide.tsx';
import { loadShelf } from './load-shelf.ts';
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

/** The story that the address asks for, from the shelf of the config. */
export async function openStage(config: WorkspaceConfig): Promise<Demo> {
  return openDemo(location.search, config, await loadShelf(config));
}

const usualPace = 500;

/**
 * `?scenario=known-caller` guides an agent through a story, `&play` plays it, `&pace=0` removes the
 * pauses. Without a name, or with an unknown one, the stories are listed; a file with mistakes is
 * shown with all of them. `?present` puts a story on stage, controlled by a remote (`?remote`) and
 * branded with `&brand=NAME`; `&beat=4` begins after the fourth beat, and `&rehearse` plays all
 * of them and lists what would embarrass.
 */
export function openDemo(search: string, config: WorkspaceConfig, shelf: Shelf): Demo {
  const parameters = new URLSearchParams(search);
  const isPresented = parameters.has('present');
  const story =
    parameters.get('present') || parameters.get('scenario') || (isPresented ? shelf.presented : '');
  // A company that has given the workspace its own look does not want another one on stage.
  const brand = parameters.get('brand') ?? (hasOwnLook(config) ? undefined : shelf.usualBrand);
  try {
    const drivers = shelf.drivers();
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
      brand: dress?.brand,
    });
    const told = nameAgent(scenario, whole.environment.user.fullName);
    return {
      config: whole,
      start: (app) =>
        void (isPresented ? present : startStory)(app, {
          config: whole,
          scenario: told,
          parameters,
          drivers,
          notes: dress?.notes ?? [],
        }),
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

interface Asked {
  readonly config: WorkspaceConfig;
  readonly scenario: Scenario;
  readonly parameters: URLSearchParams;
  readonly drivers: Drivers;
  /** For the presenter, such as a color that was mended. */
  readonly notes: readonly string[];
}

async function present(
  app: App,
  { config, scenario, parameters, drivers, notes }: Asked,
): Promise<void> {
  followStage(app);
  const silent = await whenReady(app, scenario);
  const presenter = createPresenter(app, scenario, paceOf(parameters), drivers);
  const silence = silent.map((name) => `No request yet from ${name}: is it running?`);
  if (notes.length + silence.length > 0) presenter.note([...notes, ...silence].join(' '));
  mount(<Caption presenter={presenter} />);
  mount(<CalmScreen presenter={presenter} company={config.environment.name} look={config.theme} />);
  followRemote(presenter);
  if (parameters.has('rehearse')) {
    const look = createScreenLook();
    const run = (): Promise<Rehearsal> => rehearse(app, presenter, look);
    mount(<RehearsalReport beats={presenter.read().beats} run={run} />);
    return;
  }
  await presenter.playTo(Number(parameters.get('beat') ?? 0));
}

function paceOf(parameters: URLSearchParams): number {
  return Number(parameters.get('pace') ?? usualPace);
}

async function startStory(app: App, { scenario, parameters, drivers }: Asked): Promise<void> {
  followStage(app);
  const telling = createTelling(app, scenario, paceOf(parameters), drivers);
  mount(
    <AppContext value={app}>
      <Guide scenario={scenario} telling={telling} />
    </AppContext>,
  );
  await whenReady(app, scenario);
  await telling.begin(parameters.has('play') ? 'play' : 'guide');
}

function showStories({ stories, readStory: read }: Shelf, missing: string | undefined): void {
  const told = stories.flatMap((name) => {
    let story: Scenario | undefined;
    const mistakes = mistakesOf(() => {
      story = read(name);
    });
    if (mistakes.length > 0) return [{ name, title: name, lesson: '', mistakes }];
    return story ? [{ name, title: story.title, lesson: story.lesson, mistakes }] : [];
  });
  mount(<StoryList stories={told} note={missing} />);
}
