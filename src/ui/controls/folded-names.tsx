import { useState, type ReactNode } from 'react';
import { useAtlas } from '../../session/use-atlas.ts';
import { FoldButton } from './fold-button.tsx';

/** A name of a list, and how it is shown. */
interface FoldedName {
  readonly key: string;
  readonly shown: ReactNode;
}

interface FoldedNamesProps {
  readonly names: readonly FoldedName[];
  /** `and`: as the language joins a list; `semicolon`: between names that hold commas. */
  readonly joined: 'and' | 'semicolon';
  /** How many stand there while it is folded. */
  readonly most?: number;
  /** The whole list in an order of its own, where so many names want one. */
  readonly whole?: ReactNode;
}

/** Names of bodies, which fill a line each; of shorter ones more have room. */
const MOST_NAMES = 3;

/**
 * Whether so many are folded to the first `most`: never for a single one, whose room the button
 * would take.
 */
export const isFolded = (count: number, most: number = MOST_NAMES): boolean => count > most + 1;

/** The button's place in a joined list: no name has a line end. */
const MORE = '\n';

/**
 * Names in a running text: all of a few, else the first and a button that shows the rest in their
 * place.
 */
export function FoldedNames({ names, joined, most = MOST_NAMES, whole }: FoldedNamesProps) {
  const { folded, grammar } = useAtlas().words.messages;
  const [isOpen, setOpen] = useState(false);
  const byKey = new Map(names.map(({ key, shown }) => [key, shown]));
  const keys = names.map(({ key }) => key);
  const partsOf = joined === 'and' ? grammar.andParts : folded.parts;
  const button = { type: 'element' as const, value: MORE };
  const isWhole = isOpen && whole !== undefined;
  const said =
    isFolded(names.length, most) && !isOpen
      ? partsOf([...keys.slice(0, most), MORE])
      : [...(isWhole ? [] : partsOf(keys)), ...(isOpen ? [button] : [])];
  const shown = said.map(({ type, value }, position) => {
    // Two «, » of a list are the same: their place is what tells them apart.
    if (type === 'literal') return <span key={`between-${String(position)}`}>{value}</span>;
    if (value !== MORE) return <span key={value}>{byKey.get(value)}</span>;
    return (
      <FoldButton
        key={MORE}
        isOpen={isOpen}
        hidden={names.length - most}
        onPress={() => {
          setOpen(!isOpen);
        }}
      />
    );
  });
  return (
    <>
      {isWhole ? whole : null}
      {shown}
    </>
  );
}
