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
  const { extents, extentNames } = words.messages.mapView;
  const shown = useView((view) => shownExtent(atlas, view));
  return (
    <Segments
      label={extents}
      options={extentsOf(atlas).map((name) => ({ value: name, name: extentNames[name] }))}
      value={shown}
      onChoose={(name) => {
        store.choose((view) => chooseExtent(view, name));
      }}
    />
  );
}
