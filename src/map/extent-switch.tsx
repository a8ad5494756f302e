import { useAtlas, useView } from '../controls/atlas-context.ts';
import { Segments } from '../controls/button.tsx';
import { extentsOf, startExtent } from '../scene/map-frame.ts';
import { chooseExtent } from '../view-state/updates.ts';

/** The named extents of the map; none is pressed while the map shows something else. */
export function ExtentSwitch() {
  const { atlas, store, words } = useAtlas();
  const { extents, extentNames } = words.messages.mapView;
  const shown = useView((view) => {
    if (view.map !== null) return view.map.kind === 'extent' ? view.map.name : null;
    return view.area === null ? startExtent(atlas) : null;
  });
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
