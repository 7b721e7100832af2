import { correlationId } from './correlation.ts';
import { arg, blank, blankOrEmpty, event, entity, json, method, none, value } from './define.ts';
import { anything, fields, jsonText, lenient, object, optional, text } from './schema.ts';

export const pageMethods = {
  openForm: method({
    wire: 'openform',
    keys: {
      entityFormOptions: arg(0, jsonText(fields)),
      entityFormParameters: arg(1, optional(jsonText(fields))),
      correlationId: correlationId(2),
    },
    checks: [
      blankOrEmpty(
        0,
        'The EntityFormOptions parameter is blank. Provide a value to the parameter.',
      ),
    ],
    result: json<unknown>(),
    waits: true,
  }),
  refreshForm: method({
    wire: 'refreshform',
    keys: { save: arg(0, anything), correlationId: correlationId(1) },
    result: json<unknown>(),
    failure: { kind: 'platform', sourceFunc: 'client.refreshForm - Xrm.Page.data.refresh' },
    source: 'shipped',
  }),
  openDialog: method({
    wire: 'openDialog',
    keys: {
      dialogStrings: arg(0, jsonText(fields)),
      dialogOptions: arg(1, optional(jsonText(fields))),
      correlationId: correlationId(2),
    },
    checks: [blank(0, 'The dialogStrings parameter is null. Provide a value to the parameter')],
    result: json<{ readonly confirmed: boolean }>(),
    waits: true,
    source: 'shipped',
  }),
  openMDDDialog: method({
    wire: 'openMDDDialog',
    keys: {
      dialogName: arg(0, text),
      dialogOptions: arg(1, anything),
      dialogParams: arg(2, anything),
      correlationId: correlationId(3),
    },
    checks: [blank(0, 'The dialogName parameter is null. Provide a value to the parameter')],
    result: value<ReadonlyMap<string, unknown>>(),
    waits: true,
    source: 'shipped',
  }),
  insertNotes: method({
    wire: 'insertNotes',
    keys: {
      entityName: arg(0, text),
      entitySetName: arg(1, text),
      entityId: arg(2, text),
      annotationid: arg(3, lenient(text)),
      correlationId: correlationId(4),
    },
    checks: [
      blank(0, 'The entityName parameter is blank. Provide a value to the parameter.'),
      blank(1, 'The entitySetName parameter is blank. Provide a value to the parameter.'),
      blank(2, 'The entityId parameter is blank. Provide a value to the parameter.'),
    ],
    result: entity<ReadonlyMap<'value', string>>(),
    waits: true,
    failure: { kind: 'platform', sourceFunc: 'client.insertNotes - Xrm.WebApi.createRecord' },
    source: 'shipped',
  }),
  closeNotes: method({
    wire: 'closeNotes',
    keys: { correlationId: correlationId(0) },
    result: none(),
    source: 'shipped',
  }),
};

export const pageEvents = {
  onpagenavigate: event({ payload: object({ value: text }) }),
  onsendkbarticle: event({ payload: object({ title: text, link: text }) }),
};
