import { events, hostOnlyMethods, pageRaisedEvents, methods } from '../../contract/index.ts';
import type { AnyMethod, Source } from '../../contract/define.ts';
import { hostCases } from './host/index.ts';
import { libraryCases } from './library/index.ts';
import { listCases, type ListedCase } from './listing.ts';
import { tableOf } from './markdown-table.ts';
import type { Mutant } from './mutants/find-killer.ts';

/** Facts about the host that are not in the contract. */
export interface HostFacts {
  readonly handlers: ReadonlySet<string>;
  readonly eventSources: ReadonlySet<string>;
  /** Methods that are simpler than in the product, with their behavior here. */
  readonly simplified: ReadonlyMap<string, string>;
  readonly libraryMutants: readonly Mutant[];
  readonly hostMutants: readonly Mutant[];
}

type Listed = ListedCase<never>;

const ofLibrary: readonly Listed[] = listCases(libraryCases);
const ofHost: readonly Listed[] = listCases(hostCases);

/** Functions of the library that fit no table of the contract. */
const irregular: Readonly<Record<string, { readonly wire: string; readonly source: Source }>> = {
  addHandler: { wire: 'addGenericHandler', source: 'documented' },
  removeHandler: { wire: 'removeGenericHandler', source: 'documented' },
  raiseEvent: { wire: "the event's name", source: 'documented' },
};

/** `docs/coverage.md`: every method, event and numbered check, with its evidence. */
export function coverageOf(host: HostFacts): string {
  return [
    '# Coverage',
    'After reading this page, you can tell which methods, events and checks are covered, by which tests, and in which respects the workspace is simpler than the product.',
    'Written by `node host-app/src/bridge/conformance/write-coverage.mjs`; a test fails when it is out of date.',
    sumsOf(host),
    '## Methods',
    methodTable(host),
    '## Events',
    eventTable(host),
    '## Numbered checks',
    'The behavior of the product was recorded as numbered checks. These cases cover each of them.',
    checkTable(),
    '## Deliberate faults',
    'Each of these faults is caught by the case named beside it. A test proves it.',
    '### Libraries',
    mutantTable(host.libraryMutants),
    '### Hosts',
    mutantTable(host.hostMutants),
  ]
    .join('\n\n')
    .concat('\n');
}

function sumsOf({ libraryMutants, hostMutants }: HostFacts): string {
  const names = Object.keys({ ...methods, ...irregular, ...hostOnlyMethods }).length - 1;
  return (
    `${names} methods and one helper, ${ofLibrary.length} library cases, ${ofHost.length} host cases, ` +
    `${libraryMutants.length + hostMutants.length} mutants.`
  );
}

function methodTable(host: HostFacts): string {
  const regular = Object.entries<AnyMethod>(methods).map(
    ([name, { wire, wires, source, result, waits }]) =>
      methodRow(host, name, {
        wire: typeof wire === 'string' ? wire : (wires ?? []).join(', '),
        source,
        yields: `${result.isEmpty ? 'nothing' : result.style}${waits ? ', no limit' : ''}`,
      }),
  );
  const others = Object.entries(irregular).map(([name, { wire, source }]) =>
    methodRow(host, name, { wire, source, yields: name === 'raiseEvent' ? 'value' : 'undefined' }),
  );
  const { initLogAnalytics } = hostOnlyMethods;
  const withdrawn = methodRow(host, 'initLogAnalytics', {
    wire: String(initLogAnalytics.wire),
    source: initLogAnalytics.source,
    yields: 'value, no function',
  });
  const helper = methodRow(host, 'isNullOrUndefined', {
    wire: 'none',
    source: 'shipped',
    yields: 'at once',
  });
  return tableOf(
    ['method', 'on the wire', 'yields', 'source', 'library', 'host', 'rules', 'in the workspace'],
    [...regular, ...others, withdrawn, helper],
  );
}

interface MethodFacts {
  readonly wire: string;
  readonly source: Source;
  readonly yields: string;
}

function methodRow(host: HostFacts, name: string, { wire, source, yields }: MethodFacts): string[] {
  const [library, hosted] = [casesOf(ofLibrary, name), casesOf(ofHost, name, wire)];
  return [
    `\`${name}\``,
    wire,
    yields,
    source,
    String(library.length),
    String(hosted.length),
    rulesOf([...library, ...hosted]),
    stateOf(host, name, wire),
  ];
}

function stateOf({ handlers, simplified }: HostFacts, name: string, wire: string): string {
  const instead = simplified.get(name);
  if (instead !== undefined) return `simpler: ${instead}`;
  if (name === 'raiseEvent') return 'yes, by page scripts; null when no script listens';
  if (handlers.has(name) || handlers.has(wire)) return 'yes';
  return wire === 'none' ? 'needs no host' : 'not answered yet';
}

function eventTable({ eventSources }: HostFacts): string {
  const rows = Object.entries({ ...events, ...pageRaisedEvents }).map(([name, { source }]) => {
    const cases = casesOf(ofHost, name);
    const state = eventSources.has(name) ? 'yes' : 'on the window';
    return [`\`${name}\``, source, String(cases.length), rulesOf(cases), state];
  });
  const cases = casesOf(ofLibrary, 'start');
  const start = [
    '`CIFInitDone`',
    'documented',
    String(cases.length),
    rulesOf(cases),
    'by the library',
  ];
  return tableOf(['event', 'source', 'cases', 'rules', 'raised'], [start, ...rows]);
}

function checkTable(): string {
  const all = [...ofLibrary, ...ofHost];
  const numbers = [...new Set(all.flatMap(({ item }) => item.checks ?? []))];
  const rows = numbers
    .toSorted((a, b) => a - b)
    .map((number) => {
      const places = all
        .filter(({ item }) => item.checks?.includes(number))
        .map(({ area, method }) => `${area}/${method}`);
      return [String(number), [...new Set(places)].join(', ')];
    });
  return tableOf(['check', 'cases'], rows);
}

function mutantTable(mutants: readonly Mutant[]): string {
  const rows = mutants.map(({ says, rule, caughtBy }) => [says, rule, caughtBy]);
  return tableOf(['fault', 'rule', 'caught by'], rows);
}

function casesOf(cases: readonly Listed[], ...names: readonly string[]): readonly Listed[] {
  return cases.filter(({ method }) => names.includes(method));
}

function rulesOf(cases: readonly Listed[]): string {
  return [...new Set(cases.map(({ item }) => item.rule))].join(' ');
}
