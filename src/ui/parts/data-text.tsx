import type { LocalText } from '../../core/domain/text/text.ts';
import { useAtlas } from '../../session/use-atlas.ts';

interface DataTextProps {
  readonly of: LocalText;
  /** Its language where the data say it beside the text. */
  readonly lang?: string | undefined;
  /** Nothing to be translated: an acronym, an id. */
  readonly asIs?: boolean;
}

/**
 * A text of the data in an element of its own, which runs in its own direction and says its
 * language where that isn't the page's.
 */
export function DataText({ of, lang, asIs = false }: DataTextProps) {
  const { words } = useAtlas();
  const { text, language } = words.textIn(of);
  const own = lang ?? language;
  return (
    <bdi
      dir="auto"
      lang={own === words.language ? undefined : own}
      translate={asIs ? 'no' : undefined}
    >
      {text}
    </bdi>
  );
}
