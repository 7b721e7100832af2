import { isMap } from '../../../store/any-map.ts';
import { shortText } from '../message-text.ts';
import { useTrafficStyles } from './TrafficTab.styles.ts';

const mostMembers = 500;

/** A value as a tree that opens member by member. */
export function DataTree({ title, value }: { readonly title: string; readonly value: unknown }) {
  const styles = useTrafficStyles();
  return (
    <section aria-label={title} className={styles.tree}>
      <h4 className={styles.treeTitle}>{title}</h4>
      <Branch value={value} depth={0} />
    </section>
  );
}

function Branch({ value, depth }: { readonly value: unknown; readonly depth: number }) {
  const styles = useTrafficStyles();
  const members = membersOf(value);
  if (!members) return <Leaf value={value} />;
  if (members.length === 0) return <span className={styles.quiet}>{kindOf(value)}, empty</span>;
  return (
    <ul className={styles.members}>
      {members.slice(0, mostMembers).map(([name, member]) => (
        <Member key={name} name={name} value={member} depth={depth} />
      ))}
      {members.length > mostMembers && (
        <li className={styles.quiet}>and {members.length - mostMembers} more</li>
      )}
    </ul>
  );
}

interface MemberProps {
  readonly name: string;
  readonly value: unknown;
  readonly depth: number;
}

function Member({ name, value, depth }: MemberProps) {
  const styles = useTrafficStyles();
  const members = membersOf(value);
  if (!members || members.length === 0) {
    return (
      <li className={styles.member}>
        <span className={styles.memberName}>{name}</span> <Branch value={value} depth={depth} />
      </li>
    );
  }
  return (
    <li className={styles.member}>
      <details open={depth < 2}>
        <summary className={styles.memberHead}>
          <span className={styles.memberName}>{name}</span>{' '}
          <span className={styles.quiet}>
            {kindOf(value)} {shortText(value).slice(0, 60)}
          </span>
        </summary>
        <Branch value={value} depth={depth + 1} />
      </details>
    </li>
  );
}

function Leaf({ value }: { readonly value: unknown }) {
  const styles = useTrafficStyles();
  if (value === undefined) return <span className={styles.quiet}>undefined</span>;
  if (typeof value === 'string')
    return <span className={styles.text}>{JSON.stringify(value)}</span>;
  return <span className={styles.scalar}>{shortText(value)}</span>;
}

function membersOf(value: unknown): readonly (readonly [string, unknown])[] | undefined {
  if (isMap(value)) return [...value];
  if (Array.isArray(value)) return value.map((member, index) => [String(index), member] as const);
  return typeof value === 'object' && value !== null ? Object.entries(value) : undefined;
}

function kindOf(value: unknown): string {
  if (isMap(value)) return 'Map';
  return Array.isArray(value) ? `List of ${value.length}` : 'Object';
}
