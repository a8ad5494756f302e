import { use } from 'react';
import { useAtlas } from '../../session/use-atlas.ts';
import { AnnounceContext } from '../controls/announce.ts';
import { CopyContext } from '../controls/copy.ts';
import { useCopied } from '../controls/use-copied.ts';

/** Copying a text, called `what`, with a confirmation that is seen and spoken. */
export function useCopying(
  what: string,
  text: string,
  html?: string,
): ReturnType<typeof useCopied> {
  const { sharing } = useAtlas().words.messages;
  const announce = use(AnnounceContext);
  const copyText = use(CopyContext);
  return useCopied(text, async () => {
    const done = (await copyText?.(text, html)) === true;
    announce(done ? sharing.copiedWhat(what) : sharing.refused);
    return done;
  });
}
