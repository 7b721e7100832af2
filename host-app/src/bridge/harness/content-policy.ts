import { matchesSource } from './source-match.ts';

/**
 * Whether policies allow a page to be framed; undefined when none of them mentions frames. Several
 * policies must all agree.
 */
export function admitsFrame(
  policies: string | undefined,
  framer: string,
  page: string,
): boolean | undefined {
  return eachAgrees(policies, ['frame-ancestors'], (sources) =>
    sources.some((source) => matchesSource(source, framer, page)),
  );
}

/** Whether policies of a page allow a script; undefined when they do not settle it. */
export function admitsScript(
  policies: string | undefined,
  script: string,
  page: string,
): boolean | undefined {
  return eachAgrees(policies, ['script-src-elem', 'script-src', 'default-src'], (sources) => {
    // A nonce, a hash or strict-dynamic may allow it; this check cannot know.
    if (sources.some((source) => /^'(nonce-|sha\d+-|strict-dynamic')/i.test(source)))
      return undefined;
    return sources.some((source) => matchesSource(source, script, page));
  });
}

function eachAgrees(
  policies: string | undefined,
  names: readonly string[],
  judge: (sources: readonly string[]) => boolean | undefined,
): boolean | undefined {
  const verdicts = (policies?.split(',') ?? []).flatMap((policy) => {
    const directives = directivesOf(policy);
    const name = names.find((each) => directives.has(each));
    return name === undefined ? [] : [judge(directives.get(name) ?? [])];
  });
  if (verdicts.includes(false)) return false;
  return verdicts.includes(true) && !verdicts.includes(undefined) ? true : undefined;
}

/** Of two directives with the same name, the first counts. */
function directivesOf(policy: string): ReadonlyMap<string, readonly string[]> {
  const directives = new Map<string, readonly string[]>();
  for (const part of policy.split(';')) {
    const [name = '', ...sources] = part.trim().split(/[\t\n\f\r ]+/);
    const known = name.toLowerCase();
    if (known !== '' && !directives.has(known)) directives.set(known, sources);
  }
  return directives;
}
