import type { pageMethods } from '../../../contract/index.ts';
import type { LibraryCasesFor } from '../cases.ts';
import { posts, refuses } from '../expectations.ts';
import { patientEntity, patientJson, patientValue, timedJson, timedValue } from '../styles.ts';

const noteArgs = ['contact', 'contacts', 'id'];

export const pageLibraryCases = {
  openForm: [
    posts(['{"entityName":"contact"}', '{"a":1}', 'c'], 'openform', {
      entityFormOptions: '{"entityName":"contact"}',
      entityFormParameters: '{"a":1}',
      correlationId: 'c',
    }),
    posts([{ entityName: 'contact' }], 'openform', {
      entityFormOptions: { entityName: 'contact' },
      entityFormParameters: undefined,
      correlationId: undefined,
    }),
    refuses(['', undefined, 'c'], {
      text: 'The EntityFormOptions parameter is blank. Provide a value to the parameter.',
      functName: 'openform',
      correlationId: 'c',
    }),
    ...patientJson(['{}']),
  ],
  refreshForm: [
    posts([true, 'c'], 'refreshform', { save: true, correlationId: 'c' }),
    posts([], 'refreshform', { save: undefined, correlationId: undefined }),
    ...timedJson(),
  ],
  openDialog: [
    posts(['{}', '{"height":1}', 'c'], 'openDialog', {
      dialogStrings: '{}',
      dialogOptions: '{"height":1}',
      correlationId: 'c',
    }),
    posts([''], 'openDialog', {
      dialogStrings: '',
      dialogOptions: undefined,
      correlationId: undefined,
    }),
    refuses([null, null, 'c'], {
      text: 'The dialogStrings parameter is null. Provide a value to the parameter',
      functName: 'openDialog',
      correlationId: 'c',
    }),
    ...patientJson(['{}']),
  ],
  openMDDDialog: [
    posts(['name', { o: 1 }, { p: 1 }, 'c'], 'openMDDDialog', {
      dialogName: 'name',
      dialogOptions: { o: 1 },
      dialogParams: { p: 1 },
      correlationId: 'c',
    }),
    refuses([undefined, 1, 1, 'c'], {
      text: 'The dialogName parameter is null. Provide a value to the parameter',
      functName: 'openMDDDialog',
      correlationId: 'c',
    }),
    ...patientValue(['name']),
  ],
  insertNotes: [
    posts([...noteArgs, 'note', 'c'], 'insertNotes', {
      entityName: 'contact',
      entitySetName: 'contacts',
      entityId: 'id',
      annotationid: 'note',
      correlationId: 'c',
    }),
    refuses([], {
      text: 'The entityName parameter is blank. Provide a value to the parameter.',
      functName: 'insertNotes',
    }),
    refuses(['contact'], {
      text: 'The entitySetName parameter is blank. Provide a value to the parameter.',
      functName: 'insertNotes',
    }),
    refuses(['contact', 'contacts', null, null, 'c'], {
      text: 'The entityId parameter is blank. Provide a value to the parameter.',
      functName: 'insertNotes',
      correlationId: 'c',
    }),
    ...patientEntity(noteArgs),
  ],
  closeNotes: [posts(['c'], 'closeNotes', { correlationId: 'c' }), ...timedValue()],
} satisfies LibraryCasesFor<typeof pageMethods>;
