import { namespace } from '../calls/namespace.ts';
import { collectionOf } from '../xrm/collection.ts';
import { explainMissing } from './form-grid.ts';
import type { FormParts } from './form-parts.ts';

/** Declared parameters that the form was opened with: data of the form beside its columns (documented). */
export function givenAttributes(parts: FormParts) {
  const given = parts.page.app.scripts.state().parameters[parts.tabId] ?? {};
  const items = Object.entries(given).map(([name, value]) =>
    namespace(parts.page, 'attribute', {
      getName: () => name,
      getValue: () => value,
      getAttributeType: () => 'string',
    }),
  );
  const missing = explainMissing(parts, 'data.attributes.get', Object.keys(given));
  return collectionOf(items, (item) => item.getName(), missing);
}
