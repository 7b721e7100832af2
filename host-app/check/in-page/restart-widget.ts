import type { Page } from 'playwright-core';
import type { FaultPlan } from '../../src/store/faults.ts';
import { addRows } from './page-opens.ts';

/**
 * Removes the widget's page from an open workspace, and takes everything back that it has done
 * there: sessions, rows, notifications and faults.
 */
export async function removeWidget(page: Page, provider: string): Promise<void> {
  await page.evaluate(async (name) => {
    const app = window.sidetoneApp;
    if (!app) throw new Error('The page shows no workspace.');
    const { workspace, records, faults } = app;
    const config = document.getElementById('sidetone-config')?.textContent ?? '{}';
    const configured: FaultPlan | undefined = Reflect.get(Object(JSON.parse(config)), 'faults');
    await faults.set(configured);
    const removed = (uniqueName: string) => {
      const revision = (workspace.getState().connections[uniqueName]?.revision ?? 0) + 1;
      return { [uniqueName]: { status: 'crashed' as const, revision } };
    };
    workspace.apply((state) => ({ ...state, connections: removed(name) }), undefined);
    await new Promise((resolve) => setTimeout(resolve, 100));
    workspace.apply(
      ({ next, connections }) => ({ ...workspace.getInitialState(), next, connections }),
      undefined,
    );
    records.reset();
  }, provider);
  await addRows(page);
}

/** Loads the widget's page in a new frame, with an empty log. */
export async function loadWidget(page: Page, provider: string): Promise<void> {
  await page.evaluate((name) => {
    const { workspace, journal } = window.sidetoneApp ?? {};
    // Messages of the former page have arrived by now.
    journal?.traffic.clear();
    journal?.diagnostics.clear();
    workspace?.apply((state) => {
      const revision = (state.connections[name]?.revision ?? 0) + 1;
      return { ...state, connections: { [name]: { status: 'loading', revision } } };
    }, undefined);
  }, provider);
}
