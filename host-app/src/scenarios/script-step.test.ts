import { createManualClock } from 'provider-sdk/testing';
import { expect, it } from 'vitest';
import { parseConfig } from '../config/parse-config.ts';
import { createApp } from '../create-app.ts';
import { selectFocusedSession } from '../workspace/sessions/session.ts';
import { createSession } from '../workspace/sessions/sessions.ts';
import { actForAgent } from './act-for-agent.ts';
import { isStepDone } from './script-step.ts';
import { readStory } from './stories.ts';

it('[SN1] the three macros of the script in the presentation run and open their tabs', async () => {
  const story = readStory('the-pitch');
  if (!story) throw new Error('There is no pitch');
  let ids = 0;
  const app = createApp(parseConfig({ ...story.workspace, sampleRows: 'few' }), {
    clock: createManualClock(Date.UTC(2026, 0, 5)),
    newId: () => `dddddddd-1111-4000-8000-${String((ids += 1)).padStart(12, '0')}`,
    origin: 'http://localhost:5173',
    windowWidth: 1280,
  });
  const [ada] = app.records.query('contact', "$filter=fullname eq 'Ada Whitcomb'").records;
  app.workspace.apply(createSession, {
    ownerId: 'contoso_phone',
    templateName: 'contoso_phone_session',
    parameters: { customerName: 'Ada Whitcomb', contactId: ada?.['contactid'] },
  });
  const steps = story.steps.flatMap((step) =>
    'agent' in step && step.agent === 'runs the step' ? [step] : [],
  );
  expect(steps).toHaveLength(3);
  for (const step of steps) {
    expect(isStepDone(app, step.named)).toBe(false);
    actForAgent(app, step);
    await expect.poll(() => isStepDone(app, step.named)).toBe(true);
  }
  const { tabs } = selectFocusedSession(app.workspace.getState());
  expect(tabs.map(({ title }) => title)).toEqual([
    'Ada Whitcomb',
    'Cases',
    'New task',
    'New email',
  ]);
});
