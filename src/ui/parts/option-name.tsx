import type { DimensionOption } from '../../core/dimensions/dimension.ts';
import { optionLanguage, optionName } from '../../words/sentences/option-names.ts';
import { useAtlas } from '../../session/use-atlas.ts';
import { DataText } from './data-text.tsx';

/** What can be chosen in a filter: in words of the data, or in the page's own. */
export function OptionName({ option }: { readonly option: DimensionOption }) {
  const { words } = useAtlas();
  return <DataText of={optionName(option, words)} lang={optionLanguage(option, words)} />;
}
