import { use } from 'react';
import { useAtlas } from '../../session/atlas-context.ts';
import { AnnounceContext } from '../controls/announce.ts';
import { useCopied } from '../controls/use-copied.ts';
import { ShareToolsContext } from './share-tools.ts';

/** Copying a text, called `what`, with a confirmation that is seen and spoken. */
export function useCopying(
  what: string,
  text: string,
  html?: string,
): ReturnType<typeof useCopied> {
  const { sharing } = useAtlas().words.messages;
  const announce = use(AnnounceContext);
  const tools = use(ShareToolsContext);
  return useCopied(text, async () => {
    const done = (await tools?.copy(text, html)) === true;
    announce(done ? sharing.copiedWhat(what) : sharing.refused);
    return done;
  });
}
