import {
  readersOf,
  withoutEmpty,
  type ConfigRow,
  type MappingContext,
  type RowReader,
} from './context.ts';

/** Automatic presence changes, as the one row of the organization's settings states them. */
export function presenceRules(context: MappingContext): ConfigRow | undefined {
  const [read] = readersOf('msdyn_omnichannelconfiguration', context);
  if (!read) return undefined;
  const missed = presenceText(read, 'msdyn_inactive_presence_lookup', context);
  const rejected = presenceText(read, 'msdyn_dnd_presence_lookup', context);
  const rules = withoutEmpty({
    afterMissed: read.flag('msdyn_enable_missed_notifications') === true ? missed : undefined,
    afterRejected:
      read.flag('msdyn_enable_agent_reject_notifications') === true ? rejected : undefined,
  });
  return Object.keys(rules).length > 0 ? rules : undefined;
}

function presenceText(
  read: RowReader,
  column: string,
  { pool }: MappingContext,
): string | undefined {
  const reference = read.reference(column);
  const row = reference && pool.find(reference, 'msdyn_presence');
  const cell = row?.cells.get('msdyn_presencestatustext') ?? row?.cells.get('msdyn_name');
  return cell === undefined ? reference?.name : String(cell);
}
