import { use, useEffect, useState } from 'react';
import { useAtlas } from '../../session/use-atlas.ts';
import { AnnounceContext } from '../controls/announce.ts';
import { CopyContext } from '../controls/copy.ts';

/** Milliseconds for which «Copied» stands. */
const STANDS = 4000;

interface Copying {
  /** `refused` where the browser doesn't; `copied` for a while, and no longer than the text is the one that was copied. */
  readonly state: 'idle' | 'copied' | 'refused';
  readonly copy: (text: string, html?: string) => Promise<boolean>;
}

/** Copying a text, called `what`, with a confirmation that is seen and spoken. */
export function useCopying(what: string, text: string): Copying {
  const { sharing } = useAtlas().words.messages;
  const announce = use(AnnounceContext);
  const copyText = use(CopyContext);
  const [last, setLast] = useState<{ readonly text: string } | null>(null);
  const [isRefused, setIsRefused] = useState(false);
  useEffect(() => {
    if (last === null) return;
    const timer = setTimeout(() => {
      setLast(null);
    }, STANDS);
    return () => {
      clearTimeout(timer);
    };
  }, [last]);
  const copy = async (copied: string, html?: string): Promise<boolean> => {
    const done = (await copyText?.(copied, html)) === true;
    setLast(done ? { text: copied } : null);
    setIsRefused(!done);
    announce(done ? sharing.copiedWhat(what) : sharing.refused);
    return done;
  };
  return { state: isRefused ? 'refused' : last?.text === text ? 'copied' : 'idle', copy };
}
