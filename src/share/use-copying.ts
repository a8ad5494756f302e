import { use, useEffect, useState } from 'react';
import { useAtlas } from '../controls/atlas-context.ts';
import { AnnounceContext } from '../controls/announce.ts';
import { ShareToolsContext } from './share-tools.ts';

/** Milliseconds for which «Copied» stands. */
const STANDS = 4000;

/** Copying with a confirmation that is seen and spoken; `refused` where the browser doesn't. */
export function useCopying(what: string): { readonly state: 'idle' | 'copied' | 'refused'; readonly copy: (text: string, html?: string) => Promise<boolean> } {
  const { sharing } = useAtlas().words.messages;
  const announce = use(AnnounceContext);
  const tools = use(ShareToolsContext);
  const [state, setState] = useState<'idle' | 'copied' | 'refused'>('idle');
  useEffect(() => {
    if (state !== 'copied') return;
    const timer = setTimeout(() => {
      setState('idle');
    }, STANDS);
    return () => {
      clearTimeout(timer);
    };
  }, [state]);
  const copy = async (text: string, html?: string): Promise<boolean> => {
    const done = (await tools?.copy(text, html)) === true;
    setState(done ? 'copied' : 'refused');
    announce(done ? sharing.copiedWhat(what) : sharing.refused);
    return done;
  };
  return { state, copy };
}
