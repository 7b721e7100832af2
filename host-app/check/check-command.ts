import type { CAC } from 'cac';
import * as v from 'valibot';
import { toList, toOrgUrl, toText, toWidget } from '../server/command-values.ts';
import { StartError } from '../server/start-error.ts';

/** `sidetone check`: a verdict on one widget. */
export interface CheckCommand {
  readonly kind: 'check';
  readonly widget: string;
  readonly config: string | undefined;
  /** Address from which the page loads its library. */
  readonly orgUrl: string | undefined;
  /** Beginnings of the IDs of the checks to run; empty for all. */
  readonly only: readonly string[];
  /** File that says how the widget takes a call. */
  readonly driver: string | undefined;
  /** Without any call, the check fails. */
  readonly requireDriver: boolean;
  /** Undefined: text on a terminal, JSON elsewhere. */
  readonly json: boolean | undefined;
  /** Files to write besides. */
  readonly junit: string | undefined;
  readonly sarif: string | undefined;
  readonly badge: string | undefined;
  readonly html: string | undefined;
}

/** `sidetone explain`: a rule of SPEC.md. */
export interface ExplainCommand {
  readonly kind: 'explain';
  readonly rule: string;
}

const options = v.object({
  config: v.optional(v.unknown()),
  orgUrl: v.optional(v.unknown()),
  only: v.optional(v.unknown()),
  driver: v.optional(v.unknown()),
  requireDriver: v.optional(v.boolean(), false),
  json: v.optional(v.boolean()),
  junit: v.optional(v.unknown()),
  sarif: v.optional(v.unknown()),
  badge: v.optional(v.unknown()),
  html: v.optional(v.unknown()),
});

export const checkOptionNames: readonly string[] = Object.keys(options.entries);

export function addCheckCommands(
  cli: CAC,
  onCommand: (command: CheckCommand | ExplainCommand) => void,
): void {
  cli
    .command('explain [rule]', 'Print a rule with its provenance, causes and fixes')
    .example('sidetone explain EV7')
    .action((rule: unknown) => {
      const id = toText('explain', rule);
      if (id === undefined) {
        throw new StartError('explain: expected the ID of a rule, such as "sidetone explain EV7"');
      }
      onCommand({ kind: 'explain', rule: id });
    });
  cli
    .command(
      'check [widget]',
      'Give a verdict on a widget: will it work in the product, and if not, why',
    )
    .option('--config <file>', 'Config file (default: workspace.config.json, if there is one)')
    .option(
      '--org-url <url>',
      'Address from which the page loads the library (default: http://localhost:5173)',
    )
    .option(
      '--only <id>',
      'Run only checks whose ID starts with this, such as host.leak; repeatable',
    )
    .option('--driver <file>', 'File that says how the widget rings, answers and hangs up')
    .option('--require-driver', 'Fail when no call was exercised')
    .option('--json', 'Print JSON on a terminal too')
    .option('--junit <file>', 'Also write the verdict as JUnit XML')
    .option('--sarif <file>', 'Also write the findings as SARIF 2.1.0')
    .option('--badge <file>', 'Also write an SVG with the share of exercised checks that passed')
    .option('--html <file>', 'Also write one page with findings, screenshots and messages')
    .example('sidetone check http://localhost:3000/widget.html')
    .action((widget: unknown, given: unknown) => onCommand(toCheck(widget, given)));
}

function toCheck(widget: unknown, given: unknown): CheckCommand {
  const { config, orgUrl, only, driver, requireDriver, json, junit, sarif, badge, html } = v.parse(
    options,
    given,
  );
  if (widget === undefined) {
    throw new StartError(
      'check: expected the address of a widget, such as "sidetone check http://localhost:3000/widget.html", got none',
    );
  }
  const organization = toText('--org-url', orgUrl);
  return {
    kind: 'check',
    widget: toWidget(toText('check', widget) ?? ''),
    config: toText('--config', config),
    orgUrl: organization === undefined ? undefined : toOrgUrl(organization),
    only: toList(only).map((id) => toCheckId(String(id))),
    driver: toText('--driver', driver),
    requireDriver,
    json,
    junit: toText('--junit', junit),
    sarif: toText('--sarif', sarif),
    badge: toText('--badge', badge),
    html: toText('--html', html),
  };
}

function toCheckId(given: string): string {
  if (/^(start|host|call)(\.[\w.-]*)?$/.test(given)) return given;
  throw new StartError(
    `--only: expected the ID of a check or its beginning, such as host.leak or start, got "${given}"`,
  );
}
