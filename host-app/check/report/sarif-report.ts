import type { Finding, Verdict } from '../verdict.ts';

/** The verdict as SARIF 2.1.0; findings whose line is known point at it. */
export function sarifReport({ sidetone, widget, checks }: Verdict): object {
  const findings = checks.flatMap((check) => check.findings);
  const ids = [...new Set(findings.map(({ rule }) => rule))];
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Sidetone',
            version: sidetone,
            rules: ids.map((id) => ({
              id,
              help: { text: findings.find(({ rule }) => rule === id)?.fix ?? id },
            })),
          },
        },
        results: findings.map((finding) => resultOf(finding, widget)),
      },
    ],
  };
}

function resultOf(finding: Finding, widget: string): object {
  const { id, rule, severity, message, fix, source } = finding;
  return {
    ruleId: rule,
    level: severity,
    message: { text: `${message} Fix: ${fix}` },
    partialFingerprints: { 'sidetone/v1': id },
    locations: [{ physicalLocation: source === undefined ? placeOf(widget) : lineOf(source) }],
  };
}

function placeOf(uri: string): object {
  return { artifactLocation: { uri } };
}

/** A source such as `http://localhost:3000/main.js:12:5`. */
function lineOf(source: string): object {
  const [, uri = source, line, column] = /^(.*?):(\d+)(?::(\d+))?$/.exec(source) ?? [];
  if (line === undefined) return placeOf(uri);
  const region = {
    startLine: Math.max(1, Number(line)),
    ...(column === undefined ? {} : { startColumn: Math.max(1, Number(column)) }),
  };
  return { ...placeOf(uri), region };
}
