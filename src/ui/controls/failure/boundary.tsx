import { Component, type ErrorInfo, type ReactNode } from 'react';

/** What a part threw, and in which components. */
export interface Failure {
  readonly error: unknown;
  readonly where: string;
}

interface BoundaryProps {
  /** Stands in the place of what threw; the second argument shows that again. */
  readonly renderFailure: (failure: Failure, again: () => void) => ReactNode;
  /** What the part shows: another thing may well be shown, so it is tried by itself. */
  readonly subject?: string | undefined;
  readonly children: ReactNode;
}

/**
 * Keeps a part that throws from taking the rest of the page with it. React asks for a class here.
 */
export class Boundary extends Component<BoundaryProps, { readonly failure: Failure | null }> {
  override state: { readonly failure: Failure | null } = { failure: null };

  static getDerivedStateFromError(error: unknown): { readonly failure: Failure } {
    return { failure: { error, where: '' } };
  }

  override componentDidCatch(error: unknown, { componentStack }: ErrorInfo): void {
    this.setState({ failure: { error, where: componentStack ?? '' } });
  }

  override componentDidUpdate({ subject }: BoundaryProps): void {
    if (this.state.failure !== null && subject !== this.props.subject) this.again();
  }

  again = (): void => {
    this.setState({ failure: null });
  };

  override render(): ReactNode {
    const { failure } = this.state;
    return failure === null ? this.props.children : this.props.renderFailure(failure, this.again);
  }
}
