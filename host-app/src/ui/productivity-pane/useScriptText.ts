import { useEffect, useRef } from 'react';
import { macroDiagnostics } from '../../agent-tools/macro-diagnostics.ts';
import { useApp } from '../../store/hooks.ts';
import { createRowLookup } from '../../store/row-lookup.ts';
import type { AgentScript } from '../../workspace/agent-tools/agent-tools-shape.ts';
import { resolveToolText } from '../../workspace/agent-tools/tool-text.ts';
import type { Session } from '../../workspace/sessions/session-shape.ts';

/** Texts of a script with the values of a session; a slug without a value is reported once. */
export function useScriptText(session: Session) {
  const { records, journal } = useApp();
  const lookup = createRowLookup(records);
  const missing = new Map<string, readonly [script: string, slug: string]>();
  const textOf = (script: AgentScript, text: string): string => {
    const resolved = resolveToolText(text, { session, lookup });
    for (const slug of resolved.unresolved) {
      missing.set(`${session.id} ${script.uniqueName} ${slug}`, [script.uniqueName, slug]);
    }
    return resolved.text;
  };
  const reported = useRef(new Set<string>());
  useEffect(() => {
    for (const [key, [script, slug]] of missing) {
      if (reported.current.has(key)) continue;
      reported.current.add(key);
      journal.diagnostics.add(macroDiagnostics.unresolvedInScript(script, slug));
    }
  });
  /** For conditions: a slug without a value is empty. */
  const resolve = (text: string): string => {
    const resolved = resolveToolText(text, { session, lookup });
    return resolved.unresolved.length > 0 ? '' : resolved.text;
  };
  return { textOf, resolve };
}
