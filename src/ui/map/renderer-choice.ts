import type { PreferencesStore } from '../../browser/preferences.ts';
import type { MapTrouble } from '../../render/map-trouble.ts';
import type { Renderer, RendererWeakness } from '../../render/renderer.ts';
import { watchedRenderer } from './watch-frames.ts';

/**
 * Why a renderer draws: the reader chose it; it is the first of the list; what comes before it
 * can't be shown, would draw in software, came too slowly, or lost the graphics card.
 */
type ChoiceReason = 'chosen' | 'first' | 'slow' | MapTrouble | RendererWeakness;

/** What draws the map. */
interface TakenRenderer {
  readonly kind: Renderer['kind'];
  readonly why: ChoiceReason;
}

/** The renderers of a page in the order of its choice, which can change while it is open. */
export interface RendererChoice {
  /** Another function after each change; it asks the browser what it can when it is first called. */
  readonly ordered: () => () => readonly Renderer[];
  readonly taken: () => TakenRenderer;
  readonly subscribe: (listener: () => void) => () => void;
  /** How the map stands: what is lost for long, or never comes, is drawn by the next renderer. */
  readonly stand: (trouble: MapTrouble | null) => void;
}

/** A graphics card that doesn't answer within this is given up. */
const LOST_FOR_MS = 2000;

export function createRendererChoice(
  renderers: readonly Renderer[],
  preferences: PreferencesStore | null,
): RendererChoice {
  const listeners = new Set<() => void>();
  let given: 'slow' | MapTrouble | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let state: { readonly taken: TakenRenderer; readonly order: readonly Renderer[] } | null = null;
  let ordered = (): readonly Renderer[] => decided().order;

  const watched = renderers.map((renderer, position) =>
    position === 0
      ? watchedRenderer(renderer, () => {
          giveUp('slow');
        })
      : renderer,
  );
  const decided = () => (state ??= decide(watched, preferences?.getState().map ?? null, given));
  const change = (): void => {
    const before = state?.taken.kind;
    state = null;
    // The same renderer goes on, though for another reason.
    if (before !== undefined && decided().taken.kind !== before) ordered = () => decided().order;
    for (const listener of listeners) listener();
  };
  const giveUp = (why: 'slow' | MapTrouble): void => {
    const { kind, why: before } = decided().taken;
    if (given !== null || kind !== watched[0]?.kind) return;
    if (why === 'slow' && before === 'chosen') return;
    given = why;
    change();
  };
  let preferred = preferences?.getState().map ?? null;
  preferences?.subscribe(({ map }) => {
    if (map === preferred) return;
    preferred = map;
    // Whoever asks for it gives it another try.
    given = null;
    change();
  });
  return {
    ordered: () => ordered,
    taken: () => decided().taken,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    stand: (trouble) => {
      clearTimeout(timer);
      if (trouble === 'no-webgl') giveUp(trouble);
      else if (trouble === 'lost')
        timer = setTimeout(() => {
          giveUp(trouble);
        }, LOST_FOR_MS);
    },
  };
}

function decide(
  renderers: readonly Renderer[],
  preferred: Renderer['kind'] | null,
  given: 'slow' | MapTrouble | null,
): { readonly taken: TakenRenderer; readonly order: readonly Renderer[] } {
  const asked = renderers.find(({ kind }) => kind === preferred) ?? null;
  const first = asked ?? renderers[0];
  if (first === undefined) throw new Error('there is no renderer');
  const reason = (renderer: Renderer): ChoiceReason | null =>
    renderer.obstacle(document) ?? (asked === null ? renderer.weakness(document) : null);
  const isGiven = given !== null && first === renderers[0];
  const against = isGiven ? given : reason(first);
  const others = renderers.filter((renderer) => renderer !== first);
  const next = others.find((renderer) => renderer.obstacle(document) === null);
  if (against === null || next === undefined)
    return {
      taken: { kind: first.kind, why: asked === null ? 'first' : 'chosen' },
      order: [first, ...others],
    };
  return {
    taken: { kind: next.kind, why: against },
    order: [next, ...renderers.filter((renderer) => renderer !== next)],
  };
}
