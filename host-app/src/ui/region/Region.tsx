import { Component, type ContextType, type ErrorInfo, type ReactNode } from 'react';
import { AppContext } from '../../store/hooks.ts';
import { RegionFailure, type RegionLook } from './RegionFailure.tsx';

interface RegionProps {
  /** Name of the region at the start of a sentence: "The session row". */
  readonly name: string;
  /** Fallback after a failure; none for regions without a display. */
  readonly look: RegionLook | 'nothing';
  readonly children: ReactNode;
}

interface RegionState {
  readonly failure?: { readonly error: unknown } | undefined;
}

/**
 * Keeps failures inside it from the rest of the screen.
 *
 * Without one, React removes the whole screen when any component throws, including the frames of
 * all providers and their calls. So every part of the screen has its own, and **no frame of a
 * provider is ever inside one**: a region that fails is unmounted, and an unmounted frame is lost.
 */
export class Region extends Component<RegionProps, RegionState> {
  static override contextType = AppContext;
  declare context: ContextType<typeof AppContext>;
  override state: RegionState = {};

  static getDerivedStateFromError(error: unknown): RegionState {
    return { failure: { error } };
  }

  override componentDidCatch(error: unknown, { componentStack }: ErrorInfo): void {
    this.context?.journal.mishaps.report(this.props.name, error, componentStack ?? '');
  }

  private readonly retry = (): void => this.setState({ failure: undefined });

  override render(): ReactNode {
    const { name, look, children } = this.props;
    const { failure } = this.state;
    if (!failure) return children;
    if (look === 'nothing') return null;
    // Its own card may fail too, and showing nothing is better than losing the screen.
    return (
      <Region name={`The card of ${name}`} look="nothing">
        <RegionFailure name={name} look={look} error={failure.error} onRetry={this.retry} />
      </Region>
    );
  }
}
