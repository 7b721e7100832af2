import { QuietCard } from './QuietCard.tsx';

interface PlaceholderPageProps {
  readonly kind: string;
  readonly name: string;
}

/** A custom page of the organization, which only the product can render. */
export function PlaceholderPage({ kind, name }: PlaceholderPageProps) {
  return (
    <QuietCard
      title={name}
      detail={`${kind}: opens in this tab in the product. The mock does not render it.`}
    />
  );
}
