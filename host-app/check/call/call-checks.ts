import type { Driver } from '../../src/stage-files/driver-schema.ts';
import { misfitOf } from '../driver/perform.ts';
import { faultRows } from '../host/fault-checks.ts';
import { NotExercised, type HostileCheck } from '../host/hostile-check.ts';
import { hostileChecks } from '../host/hostile-checks.ts';
import { setFaults } from '../in-page/set-faults.ts';
import type { Scene } from '../scene.ts';
import type { Finding } from '../verdict.ts';
import { declineCall, stopped, takeCall, tryCall } from './take-call.ts';

type Take = (scene: Scene, driver: Driver, check: string) => Promise<readonly Finding[]>;

/** Faults and browsers in which a call still works. */
const harmless: ReadonlySet<string> = new Set([
  'host.slow-replies',
  'host.duplicates',
  'host.out-of-order',
  'host.storage-throws',
  'host.cookies-blocked',
  'host.dark',
  'host.forced-colors',
]);

interface CallCheck {
  readonly id: string;
  readonly title: string;
  readonly of: (driver: Driver) => HostileCheck;
}

/** The other checks of calls need it: a driver that does not fit is known afterward. */
export const wholeCall: CallCheck = callCheck('call.whole', 'Takes a whole call', {
  isUsual: true,
  act: (scene, driver, check) => fitting(takeCall(scene, driver, check)),
});

/** Stage 3 after the first call, in the order of the report. */
export const laterCalls: readonly CallCheck[] = [
  callCheck('call.declined', 'Ends a call that the agent declines', {
    act: (scene, driver, check) => {
      if (!driver.decline) throw new NotExercised('The driver has no "decline".');
      return continued(check, declineCall(scene, driver, check));
    },
  }),
  ...hostileChecks
    .filter(({ id }) => harmless.has(id))
    .map((host) =>
      callCheck(idOf(host), `In a whole call: ${lower(host.title)}`, {
        ...(host.prepare ? { prepare: host.prepare } : {}),
        act: (scene, driver, check) => continued(check, takeCall(scene, driver, check)),
      }),
    ),
  ...faultRows
    .filter(({ id }) => !harmless.has(id))
    .map(({ id, title, plan }) =>
      callCheck(idOf({ id }), `During a call: ${lower(title)}`, {
        act: async (scene, driver, check) => {
          await setFaults(scene.page, plan);
          const found = await tryCall(scene, driver, check);
          await setFaults(scene.page, undefined);
          return found;
        },
      }),
    ),
];

function idOf({ id }: { readonly id: string }): string {
  return id.replace('host.', 'call.');
}

function lower(title: string): string {
  return `${title.slice(0, 1).toLowerCase()}${title.slice(1)}`;
}

function callCheck(
  id: string,
  title: string,
  { act, ...rest }: { readonly act: Take } & Pick<HostileCheck, 'prepare' | 'isUsual'>,
): CallCheck {
  return {
    id,
    title,
    of: (driver) => ({
      id,
      title,
      stage: 'call',
      ...rest,
      act: (scene) => act(scene, driver, id),
    }),
  };
}

/** Without any disturbance, a step that is not possible is a fault of the driver. */
async function fitting(work: Promise<readonly Finding[]>): Promise<readonly Finding[]> {
  const misfit = await misfitOf(work);
  if (misfit) throw new NotExercised(`The driver does not fit: ${misfit.message}.`);
  return work;
}

async function continued(
  check: string,
  work: Promise<readonly Finding[]>,
): Promise<readonly Finding[]> {
  const misfit = await misfitOf(work);
  return misfit ? [stopped(check, misfit)] : work;
}
