import { nearestName } from '../nearest-name.ts';
import {
  aggregates,
  dateGroupings,
  linkTypes,
  type FetchAttribute,
  type FetchCondition,
  type FetchEntity,
  type FetchFilter,
  type FetchLink,
  type FetchOrder,
  type FetchQuery,
} from './fetch-query.ts';
import {
  isTrue,
  oneOf,
  refuseFetch,
  requireAttribute,
  wholeNumber,
  type ReadXml,
  type XmlElement,
} from './xml-reader.ts';

const childrenOfEntity = [
  'attribute',
  'all-attributes',
  'no-attrs',
  'filter',
  'order',
  'link-entity',
] as const;

/**
 * Reads FetchXML: one `entity` with attributes, filters, links and orders.
 *
 * @throws {DataverseError} `syntax`, which names the element and the expected content.
 */
export function parseFetch(source: string, readXml: ReadXml): FetchQuery {
  const root = readXml(source);
  if (root.nodeName !== 'fetch') refuseFetch(`<fetch> is expected, got <${root.nodeName}>.`);
  const [element, ...others] = [...root.children].filter(({ nodeName }) => nodeName === 'entity');
  for (const child of root.children) expectNamed(child, ['entity', 'order']);
  if (element === undefined || others.length > 0) {
    return refuseFetch('<fetch> needs exactly one <entity>.');
  }
  const top = wholeNumber(root, 'top', 0);
  const page = wholeNumber(root, 'page', 1);
  if (top !== undefined && page !== undefined) {
    refuseFetch("The attribute 'top' cannot be used together with 'page'.");
  }
  const counter = nameLinks();
  return {
    entity: readEntity(element, counter),
    isAggregate: isTrue(root, 'aggregate'),
    isDistinct: isTrue(root, 'distinct'),
    isCounted: isTrue(root, 'returntotalrecordcount'),
    top,
    count: wholeNumber(root, 'count', 1),
    page: page ?? 1,
  };
}

type NameLink = (element: XmlElement) => string;

/** Maximum number of links in one query (documented). */
const mostLinks = 15;
/** Maximum nesting of filters, beyond any real query (chosen). */
const deepestFilter = 100;

// A link without an alias gets the platform's default: the table and a running number.
function nameLinks(): NameLink {
  let count = 0;
  return (element) => {
    count += 1;
    if (count > mostLinks) refuseFetch(`A query can have at most ${mostLinks} <link-entity>.`);
    return element.getAttribute('alias') ?? `${requireAttribute(element, 'name')}${count}`;
  };
}

function expectNamed(element: XmlElement, names: readonly string[]): void {
  const { nodeName } = element;
  if (names.includes(nodeName)) return;
  refuseFetch(
    `Invalid Child Node, valid nodes are ${names.join(', ')}. NodeName = ${nodeName}`,
    nearestName(nodeName, names),
  );
}

function readEntity(element: XmlElement, nameLink: NameLink): FetchEntity {
  const name = requireAttribute(element, 'name');
  for (const child of element.children) expectNamed(child, childrenOfEntity);
  const named = (tag: string): XmlElement[] =>
    [...element.children].filter(({ nodeName }) => nodeName === tag);
  return {
    name,
    attributes: named('attribute').map(readAttribute),
    hasAllAttributes: named('all-attributes').length > 0,
    filters: named('filter').map((filter) => readFilter(filter)),
    orders: named('order').map(readOrder),
    links: named('link-entity').map((link) => readLink(link, nameLink)),
  };
}

function readLink(element: XmlElement, nameLink: NameLink): FetchLink {
  const alias = nameLink(element);
  return {
    ...readEntity(element, nameLink),
    alias,
    type: oneOf(element, 'link-type', linkTypes) ?? 'inner',
    from: requireAttribute(element, 'from'),
    to: requireAttribute(element, 'to'),
  };
}

function readAttribute(element: XmlElement): FetchAttribute {
  return {
    name: requireAttribute(element, 'name'),
    alias: element.getAttribute('alias') ?? undefined,
    aggregate: oneOf(element, 'aggregate', aggregates),
    isGroup: isTrue(element, 'groupby'),
    dateGrouping: oneOf(element, 'dategrouping', dateGroupings),
    isDistinct: isTrue(element, 'distinct'),
  };
}

function readOrder(element: XmlElement): FetchOrder {
  const attribute = element.getAttribute('attribute') ?? undefined;
  const alias = element.getAttribute('alias') ?? undefined;
  if (attribute === undefined && alias === undefined) {
    refuseFetch("<order> needs 'attribute', or 'alias' in an aggregate.");
  }
  return { attribute, alias, isDescending: isTrue(element, 'descending') };
}

function readFilter(element: XmlElement, depth = 1): FetchFilter {
  if (depth > deepestFilter) {
    refuseFetch(`A <filter> can be nested at most ${deepestFilter} deep.`);
  }
  for (const child of element.children) expectNamed(child, ['condition', 'filter']);
  const children = [...element.children];
  return {
    kind: oneOf(element, 'type', ['and', 'or']) ?? 'and',
    conditions: children.filter(({ nodeName }) => nodeName === 'condition').map(readCondition),
    filters: children
      .filter(({ nodeName }) => nodeName === 'filter')
      .map((filter) => readFilter(filter, depth + 1)),
  };
}

function readCondition(element: XmlElement): FetchCondition {
  for (const child of element.children) expectNamed(child, ['value']);
  const own = element.getAttribute('value');
  return {
    attribute: requireAttribute(element, 'attribute'),
    operator: requireAttribute(element, 'operator'),
    values: own === null ? [...element.children].map(({ textContent }) => textContent) : [own],
    entityName: element.getAttribute('entityname') ?? undefined,
  };
}
