import { createElement, useMemo, type ReactNode } from 'react';

/** Elements that an article may contain; of all others, only the text is shown. */
const allowed: ReadonlySet<string> = new Set(
  'p h1 h2 h3 h4 ul ol li strong b em i u br hr code pre blockquote table thead tbody tr th td'.split(
    ' ',
  ),
);
const empty: ReadonlySet<string> = new Set(['br', 'hr']);

/**
 * The HTML of an article, rebuilt from a short list of elements without any attributes: it can
 * neither run nor load anything, no matter who wrote it.
 */
export function SafeHtml({ html }: { readonly html: string }) {
  return useMemo(() => {
    const { body } = new DOMParser().parseFromString(html, 'text/html');
    return childrenOf(body);
  }, [html]);
}

function childrenOf(node: Node): ReactNode[] {
  return Array.from(node.childNodes, (child, index) => toReact(child, index));
}

function toReact(node: Node, key: number): ReactNode {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent;
  if (!(node instanceof Element)) return null;
  const name = node.localName;
  if (!allowed.has(name)) return childrenOf(node);
  return createElement(name, { key }, ...(empty.has(name) ? [] : childrenOf(node)));
}
