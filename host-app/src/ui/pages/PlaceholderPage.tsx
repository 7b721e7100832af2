import { QuietCard } from './QuietCard.tsx';

interface PlaceholderPageProps {
  readonly kind: string;
  readonly name: string;
}

/** A page of the organization's own making, which only the product could draw. */
export function PlaceholderPage({ kind, name }: PlaceholderPageProps) {
  return (
    <QuietCard
      title={name}
      detail={`${kind}: opens in this tab in the product. The mock does not render it.`}
    />
  );
}
