import { correlationId } from './correlation.ts';
import { arg, blank, blankOrEmpty, entity, method, none, value } from './define.ts';
import { anything, lenient, number, text } from './schema.ts';

export const searchMethods = {
  searchAndOpenRecords: method({
    wire: (args) => (args[2] ? 'search' : 'searchandopenrecords'),
    wires: ['search', 'searchandopenrecords'],
    keys: {
      entityName: arg(0, text),
      queryParameters: arg(1, text),
      searchOnly: arg(2, anything),
      correlationId: correlationId(3),
      searchType: arg(4, lenient(number)),
    },
    checks: [
      blankOrEmpty(0, 'The EntityName parameter is blank. Provide a value to the parameter.'),
      blankOrEmpty(1, 'The queryParmeters parameter is blank. Provide a value to the parameter.'),
      blank(2, 'The searchOnly parameter is blank. Provide a value to the parameter.'),
    ],
    functName: 'searchandopenrecords',
    result: entity<readonly unknown[]>(),
    failure: { kind: 'named', name: 'searchandopenrecords' },
  }),
  renderSearchPage: method({
    wire: 'renderSearchPage',
    keys: {
      entityName: arg(0, text),
      searchString: arg(1, text),
      correlationId: correlationId(2),
      searchType: arg(3, lenient(number)),
    },
    checks: [
      blankOrEmpty(0, 'The EntityName Parameter is blank. Provide a value to the parameter'),
      blank(1, 'The SearchString Parameter cannot be NULL'),
    ],
    result: none(),
    failure: {
      kind: 'platform',
      sourceFunc: 'client.renderSearchPage - Xrm.Navigation.navigateTo',
    },
  }),
  openKBSearchControl: method({
    wire: 'openkbsearchcontrol',
    keys: { searchString: arg(0, anything), correlationId: correlationId(1) },
    checks: [
      blank(
        0,
        'The openKBSearchControl parameter value is invalid. Provide a positive number to the parameter.',
      ),
    ],
    result: value<boolean>(),
    source: 'shipped',
  }),
};
