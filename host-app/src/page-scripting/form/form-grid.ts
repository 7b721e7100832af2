import { scriptDiagnostics } from '../calls/diagnostics.ts';
import { namespace } from '../calls/namespace.ts';
import type { FormGrid } from '../../store/open-form.ts';
import { collectionOf } from '../xrm/collection.ts';
import { keeper, type FormParts } from './form-parts.ts';

/** The control of a list beside the fields: a subgrid (page-scripting.md 8). */
export function gridControl(parts: FormParts, grid: FormGrid) {
  const { page } = parts;
  const { name, entityName } = grid;
  const keep = keeper(parts, `control ${name}`);
  const shown = namespace(page, 'grid', {
    getTotalRecordCount: () => rowsOf(parts, grid).length,
    getRows: () => collectionOf(rowObjects(parts, grid), (row) => row.getKey()),
    // The list has no check boxes.
    getSelectedRows: () => collectionOf<never>([], () => ''),
  });
  return namespace(page, 'subgrid', {
    getName: () => name,
    getControlType: () => 'subgrid',
    getLabel: () => name,
    getVisible: () => true,
    setVisible: (isVisible: unknown) => keep('setVisible of a subgrid', isVisible),
    getEntityName: () => entityName,
    getGrid: () => shown,
    // The list shows each change at once.
    refresh: () => undefined,
    addOnLoad: (handler: unknown) => keep('addOnLoad of a subgrid', handler),
    removeOnLoad: (handler: unknown) => keep('removeOnLoad of a subgrid', handler),
  });
}

export type GridControl = ReturnType<typeof gridControl>;

interface GridRow {
  readonly id: string;
  readonly name: string;
}

function rowsOf({ page, form }: FormParts, { entityName, column }: FormGrid): readonly GridRow[] {
  const { records } = page.app;
  const table = records.findTable(entityName);
  if (form.entityId === undefined || table === undefined) return [];
  const { primaryId, primaryName } = table;
  const filter = `_${column}_value eq ${form.entityId}`;
  const found = records.query(entityName, `?$select=${primaryName}&$filter=${filter}`);
  return found.records.map((record) => ({
    id: textOf(record[primaryId]),
    name: textOf(record[primaryName]),
  }));
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function rowObjects(parts: FormParts, grid: FormGrid) {
  return rowsOf(parts, grid).map(({ id, name }) => {
    const reference = { entityType: grid.entityName, id: `{${id.toUpperCase()}}`, name };
    const entity = namespace(parts.page, 'entity', {
      getId: () => reference.id,
      getEntityName: () => grid.entityName,
      getPrimaryAttributeValue: () => name,
      getEntityReference: () => reference,
    });
    const data = namespace(parts.page, 'data', { entity });
    return namespace(parts.page, 'row', {
      getKey: () => id,
      data,
      getData: () => data,
    });
  });
}

/** Reports the name of a control or column that the form does not have. */
export function explainMissing(
  { page }: FormParts,
  member: string,
  names: readonly string[],
): (name: string) => void {
  return (name) => page.say(scriptDiagnostics.notOnForm(member, name, names));
}
