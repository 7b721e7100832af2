import { readScriptRule } from '../../workspace/agent-tools/script-expression.ts';
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
    agentScripts: scriptsOf(read, context),
    scriptExpression: expressionOf(read),
    applyTitleToAnchor: titleSync(read),
    icon: iconOf(read, context),
  });
}

/** Without linked scripts, the pane of the session has none. */
function scriptsOf({ row }: RowReader, { pool }: MappingContext): string[] | undefined {
  const from = { place: row.place, column: 'An agent script' };
  const names = pool
    .linked('msdyn_msdyn_prod_agentscript_msdyn_sessiontempl', row)
    .flatMap(
      ({ reference }) => pool.resolve(reference, 'msdyn_productivityagentscript', from) ?? [],
    );
  return names.length > 0 ? names : undefined;
}

/** The JSON as it is; it counts only while the switch of the template is on. */
function expressionOf(read: RowReader): unknown {
  const isOn = read.flag('msdyn_enablebuildexpression') === true;
  const text = read.text('msdyn_expressiondata');
  if (!isOn || text === undefined) return undefined;
  if (readScriptRule(text)) return JSON.parse(text);
  read.say(
    'IM14',
    'The expression that chooses an agent script (msdyn_expressiondata) cannot be run here; the first script by name is shown.',
  );
  return undefined;
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
