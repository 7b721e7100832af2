import { textLiteral, type Dataverse, type DataverseRecord } from '../dataverse/index.ts';
import type { App } from '../store/app.ts';
import { writeOwnRow } from '../store/row-writing.ts';
import type { DispositionCode } from '../workspace/agent-tools/agent-tools-shape.ts';
import {
  chooseDispositions,
  selectDispositionCodes,
} from '../workspace/agent-tools/dispositions.ts';
import { selectSession } from '../workspace/sessions/session.ts';

/**
 * Keeps the agent's codes for a conversation, and writes them as rows at once: they exist before the
 * session closes. False for more than the maximum.
 */
export function saveDispositions(
  { workspace, records }: App,
  { sessionId, values }: { readonly sessionId: string; readonly values: readonly string[] },
): boolean {
  const state = workspace.apply(chooseDispositions, { sessionId, values });
  const { conversationId: conversation, dispositions } = selectSession(state, sessionId) ?? {};
  if (conversation === undefined || dispositions !== values) return false;
  const codes = selectDispositionCodes(state).filter(({ value }) => values.includes(value));
  writeOwnRow(() => writeRows(records, conversation, codes));
  return true;
}

const maps = 'msdyn_conversationdispositioncodemap';

function writeRows(
  records: Dataverse,
  conversation: string,
  codes: readonly DispositionCode[],
): void {
  const before = records.query(
    maps,
    `$select=${maps}id&$filter=_msdyn_ocliveworkitemid_value eq ${conversation}`,
  ).records;
  for (const row of before) records.delete(maps, idOf(row, maps));
  for (const code of codes) {
    records.create(maps, {
      msdyn_name: code.name,
      msdyn_dispositioncodevalue: code.value,
      'msdyn_ocliveworkitemid@odata.bind': `/msdyn_ocliveworkitems(${conversation})`,
      'msdyn_ocdispositioncodeid@odata.bind': `/msdyn_ocdispositioncodes(${codeRow(records, code)})`,
    });
  }
}

function codeRow(records: Dataverse, { name, value, category }: DispositionCode): string {
  const filter = `msdyn_dispositioncodevalue eq ${textLiteral(value)}`;
  return rowOf(records, 'msdyn_ocdispositioncode', filter, () => ({
    msdyn_name: name,
    msdyn_dispositioncodevalue: value,
    ...(category === ''
      ? {}
      : {
          'msdyn_categoryid@odata.bind': `/msdyn_dispositioncodecategories(${categoryRow(records, category)})`,
        }),
  }));
}

function categoryRow(records: Dataverse, name: string): string {
  return rowOf(
    records,
    'msdyn_dispositioncodecategory',
    `msdyn_name eq ${textLiteral(name)}`,
    () => ({ msdyn_name: name }),
  );
}

/** The ID of the row that a filter finds, or of a new one. */
function rowOf(
  records: Dataverse,
  table: string,
  filter: string,
  values: () => Readonly<Record<string, unknown>>,
): string {
  const [found] = records.query(table, `$select=${table}id&$filter=${filter}&$top=1`).records;
  return found ? idOf(found, table) : records.create(table, values()).id;
}

function idOf(row: DataverseRecord, table: string): string {
  const id = row[`${table}id`];
  return typeof id === 'string' ? id : '';
}
