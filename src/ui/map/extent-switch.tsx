import { useMapped, useSession, useView } from '../../session/session-context.ts';
import { useWords } from '../../session/words-context.ts';
import { Segments } from '../controls/button.tsx';
import { extentsOf, shownExtent } from '../../core/scene/map/map-frame.ts';
import { chooseExtent } from '../../core/view-state/updates.ts';

/** The named extents of the map; none is pressed while the map shows something else. */
export function ExtentSwitch() {
  const { store } = useSession();
  const atlas = useMapped();
  const words = useWords();
  const extent = useView((view) => shownExtent(atlas, view));
  return (
    <Segments
      label={words.messages.mapView.extents}
      options={extentsOf(atlas).map((name) => ({ value: name, name: words.areas.extent(name) }))}
      value={extent}
      onChoose={(name) => {
        store.choose((view) => chooseExtent(view, name));
      }}
    />
  );
}
