import { useAtlas, useView } from '../../session/atlas-context.ts';
import { Segments } from '../controls/button.tsx';
import { extentsOf, shownExtent } from '../../core/scene/map/map-frame.ts';
import { chooseExtent } from '../../core/view-state/updates.ts';

/** The named extents of the map; none is pressed while the map shows something else. */
export function ExtentSwitch() {
  const { atlas, store, words } = useAtlas();
  const shown = useView((view) => shownExtent(atlas, view));
  return (
    <Segments
      label={words.messages.mapView.extents}
      options={extentsOf(atlas).map((name) => ({ value: name, name: words.areas.extent(name) }))}
      value={shown}
      onChoose={(name) => {
        store.choose((view) => chooseExtent(view, name));
      }}
    />
  );
}
