import { useState } from 'react';
import { isMap } from '../../../store/any-map.ts';
import { keyText, membersOf, valueText } from '../value-text.ts';
import { useTrafficStyles } from './TrafficTab.styles.ts';

const mostMembers = 500;
const mostCharacters = 10_000;
/** Longer lists stay collapsed until someone opens them. */
const mostAtOnce = 20;

/** A value as a tree that expands member by member. */
export function DataTree({ title, value }: { readonly title: string; readonly value: unknown }) {
  const styles = useTrafficStyles();
  return (
    <section aria-label={title} className={styles.tree}>
      <h4 className={styles.treeTitle}>{title}</h4>
      <Branch value={value} depth={0} />
    </section>
  );
}

interface BranchProps {
  readonly value: unknown;
  readonly depth: number;
}

function Branch({ value, depth }: BranchProps) {
  const styles = useTrafficStyles();
  if (!isBranch(value)) return <Leaf value={value} />;
  const members = firstMembers(value);
  if (members.length === 0) return <span className={styles.quiet}>{kindOf(value)}, empty</span>;
  const more = sizeOf(value) - members.length;
  return (
    <ul className={styles.members}>
      {members.map(([name, member], index) => (
        // oxlint-disable-next-line react/no-array-index-key -- keys of a Map may read alike
        <Member key={index} name={name} value={member} depth={depth} />
      ))}
      {more > 0 && <li className={styles.quiet}>and {more} more</li>}
    </ul>
  );
}

interface MemberProps extends BranchProps {
  readonly name: string;
}

function Member({ name, value, depth }: MemberProps) {
  const styles = useTrafficStyles();
  const size = isBranch(value) ? sizeOf(value) : 0;
  const [isOpen, setOpen] = useState(depth < 2 && size <= mostAtOnce);
  if (size === 0) {
    return (
      <li className={styles.member}>
        <span className={styles.memberName}>{name}</span> <Branch value={value} depth={depth} />
      </li>
    );
  }
  return (
    <li className={styles.member}>
      <details open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary className={styles.memberHead}>
          <span className={styles.memberName}>{name}</span>{' '}
          <span className={styles.quiet}>
            {kindOf(value)} {valueText(value, 60)}
          </span>
        </summary>
        {/* Collapsed values are not rendered: a value that refers to itself would never end. */}
        {isOpen && <Branch value={value} depth={depth + 1} />}
      </details>
    </li>
  );
}

function Leaf({ value }: { readonly value: unknown }) {
  const styles = useTrafficStyles();
  if (value === undefined) return <span className={styles.quiet}>undefined</span>;
  if (typeof value !== 'string')
    return <span className={styles.scalar}>{valueText(value, mostCharacters)}</span>;
  const more = value.length - mostCharacters;
  return (
    <span className={styles.text}>
      {JSON.stringify(value.slice(0, mostCharacters))}
      {more > 0 && <span className={styles.quiet}> and {more} more characters</span>}
    </span>
  );
}

function isBranch(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !ArrayBuffer.isView(value);
}

function firstMembers(value: object): readonly (readonly [string, unknown])[] {
  const members: (readonly [string, unknown])[] = [];
  for (const [key, member] of membersOf(value)) {
    if (members.length === mostMembers) break;
    members.push([keyText(key), member]);
  }
  return members;
}

function sizeOf(value: object): number {
  if (isMap(value) || value instanceof Set) return value.size;
  return Array.isArray(value) ? value.length : Object.keys(value).length;
}

function kindOf(value: unknown): string {
  if (isMap(value)) return 'Map';
  if (value instanceof Set) return 'Set';
  return Array.isArray(value) ? `List of ${value.length}` : 'Object';
}
