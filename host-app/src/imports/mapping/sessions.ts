import {
  readersOf,
  namedParts,
  withoutEmpty,
  type ConfigRow,
  type MappingContext,
  type RowReader,
} from './context.ts';

export function sessionTemplates(context: MappingContext): ConfigRow[] {
  return readersOf('msdyn_sessiontemplate', context).map((read) => sessionTemplate(read, context));
}

function sessionTemplate(read: RowReader, context: MappingContext): ConfigRow {
  const { pool } = context;
  const { place } = read.row;
  const anchor = read.reference('msdyn_anchortab');
  const tabs = pool
    .linked('msdyn_sessiontemplate_applicationtab', read.row)
    .flatMap(({ reference }) => {
      const from = { place, column: 'An additional tab' };
      return pool.resolve(reference, 'msdyn_applicationtabtemplate', from) ?? [];
    });
  const entity = read.text('msdyn_entity');
  if (read.flag('msdyn_enablebuildexpression') === true && read.text('msdyn_expressiondata')) {
    read.say(
      'IM14',
      'The expression that chooses an agent script (msdyn_expressiondata) cannot be run here yet.',
    );
  }
  return withoutEmpty({
    ...namedParts(read, context),
    type: typeOf(read, entity),
    entity,
    title: read.text('msdyn_title'),
    panelMode: panelModeOf(read),
    anchorTab:
      anchor &&
      pool.resolve(anchor, 'msdyn_applicationtabtemplate', { place, column: 'msdyn_anchortab' }),
    additionalTabs: tabs.length > 0 ? tabs : undefined,
    applyTitleToAnchor: titleSync(read),
    icon: iconOf(read, context),
  });
}

/** The newer column wins: entity templates of real organizations have 0 in the older one. */
function typeOf(read: RowReader, entity: string | undefined): string | undefined {
  const newer = read.choice('msdyn_sessiontype', { 0: 'Generic', 1: 'Entity' });
  const older = read.flag('msdyn_type');
  if (newer !== undefined) return newer;
  if (older !== undefined) return older ? 'Entity' : 'Generic';
  return entity === undefined ? undefined : 'Entity';
}

function panelModeOf(read: RowReader): string {
  const mode = read.choice('msdyn_panelstate', {
    162450000: 'Minimized',
    162450001: 'Hidden',
    162450002: 'Docked',
  });
  if (mode === undefined && !read.row.cells.has('msdyn_panelstate')) {
    read.say('IM5', 'msdyn_panelstate is empty; the panel is Hidden.');
  }
  return mode ?? 'Hidden';
}

function titleSync(read: RowReader): boolean | undefined {
  const real = read.flag('msdyn_enabletitlesync');
  const invented = read.flag('msdyn_applysessiontitletoanchortab');
  if (invented !== undefined && real === undefined) {
    read.say(
      'IM5',
      'msdyn_applysessiontitletoanchortab is not a column of the product, which calls it msdyn_enabletitlesync; its value is used.',
    );
  }
  return (real ?? invented) === true ? true : undefined;
}

function iconOf(read: RowReader, { pool }: MappingContext): string | undefined {
  const target = read.reference('msdyn_sessionicon');
  const plain = read.text('msdyn_sessionicon');
  if (!target && plain === undefined) return undefined;
  const row = target && pool.find(target, 'webresource');
  const cell = row?.cells.get('name');
  const name = cell === undefined ? (target?.name ?? target?.uniqueName ?? plain) : String(cell);
  if (name === undefined) {
    read.say(
      'IM9',
      'The web resource of the session icon is not in the export; the session has no icon.',
    );
    return undefined;
  }
  return name.startsWith('/') ? name : `/webresources/${name}`;
}
