import { withoutIsolates } from '../../core/domain/text/isolated.ts';
import { useSession } from '../../session/session-context.ts';
import { useAtlas } from '../../session/use-atlas.ts';
import { embedCode } from '../../outputs/embed-code.ts';
import { CopiedText } from './share-section.tsx';
import type { SeenView } from './use-seen-view.ts';
import type { AddressOptions } from '../../session/view-address.ts';

/** Height of the frame in px: map, legend and timeline have room. */
const HEIGHT = 560;

/** Markup for somebody's own page. */
export function ShareEmbed({
  seen: { view, title },
  options,
}: {
  readonly seen: SeenView;
  readonly options: AddressOptions;
}) {
  const { sharing } = useAtlas().words.messages;
  const { links } = useSession();
  const { url, leftOut } = links.shared(view, { ...options, made: true, embed: true });
  return (
    <CopiedText
      title={sharing.embed}
      note={sharing.embedNote}
      text={embedCode({ url, title: withoutIsolates(sharing.frameTitle(title)), height: HEIGHT })}
      leftOut={leftOut}
      code
    />
  );
}
