import type { AgentClock } from './store/agent-clock.ts';
import type { App } from './store/app.ts';
import type { WorkspaceState } from './workspace/whole/state.ts';
import type { BootCheck } from './store/boot-reports.ts';
import { faultPresets, type FaultPlan, type FaultPreset, type Faults } from './store/faults.ts';

/** The `sidetone` object on the workspace window, for tests and demos. */
export interface PageControl extends Pick<App, 'journal' | 'records'> {
  /** Names this page to the Web API; undefined without a server. */
  readonly workspaceId: string | undefined;
  readonly clock: AgentClock;
  readonly faults: FaultControl;
  readonly state: () => WorkspaceState;
  /** How each provider was booted, by unique name. */
  readonly boots: () => Readonly<Record<string, readonly BootCheck[]>>;
}

/** Sets faults between the workspace and the widgets; plain data in, plain data out. */
export interface FaultControl {
  readonly presets: readonly FaultPreset[];
  readonly plan: () => FaultPlan | undefined;
  /** Settles when the faults are active; rejects with every problem of an invalid plan. */
  readonly set: (plan: unknown) => Promise<void>;
  readonly clear: () => Promise<void>;
}

/** Lets tests and demos, which only have the page, control things that no provider may control. */
export function installPageControl(
  view: EventTarget & { sidetone?: PageControl },
  { clock, faults, journal, records, workspace, boots }: App,
  workspaceId?: string,
): void {
  view.sidetone = {
    workspaceId,
    clock,
    faults: faultControl(faults),
    journal,
    records,
    state: workspace.getState,
    boots: boots.all,
  };
}

function faultControl(faults: Faults): FaultControl {
  return {
    presets: faultPresets,
    plan: faults.plan,
    set: async (plan) => {
      const { parseFaultPlan } = await import('./config/parse-fault-plan.ts');
      await faults.set(parseFaultPlan(plan));
    },
    clear: () => faults.set(undefined),
  };
}
