import { useAtlas } from '../controls/atlas-context.ts';
import type { SceneReading } from '../scene/map-scene.ts';
import { DottedSwatch, MarkedSwatch, OutlinedSwatch, PlainSwatch } from './legend-swatches.tsx';
import { Row, Title } from './legend-row.tsx';

/** What becomes of the places from one period to another. The three states stay, though one is empty: none is an answer too. */
export function ComparisonRows({ reading: { first, second, places } }: { readonly reading: Extract<SceneReading, { kind: 'comparison' }> }) {
  const { words } = useAtlas();
  const { legend } = words.messages.comparison;
  return (
    <>
      <Title words={legend.title(words.dates.interval(first), words.dates.interval(second))} />
      <Row swatch={<MarkedSwatch mark="plus" />} words={legend.gained(places.gained.length)} />
      <Row swatch={<PlainSwatch ground="n2" />} words={legend.kept(places.kept.length)} />
      <Row swatch={<MarkedSwatch mark="cross" />} words={legend.lost(places.lost.length)} />
      {places.unsure.length === 0 ? null : <Row swatch={<MarkedSwatch mark="cross" dots />} words={legend.unsure(places.unsure.length)} />}
      {places.possible.length === 0 ? null : <Row swatch={<DottedSwatch grounds={['land']} />} words={legend.possible(places.possible.length)} />}
    </>
  );
}

/** What isn't reached, below the classes of what is. */
export function GapRows({ reading: { never, otherwise } }: { readonly reading: Extract<SceneReading, { kind: 'gaps' }> }) {
  const { gapsLegend } = useAtlas().words.messages;
  return (
    <>
      <Row swatch={<MarkedSwatch mark="hatch" />} words={gapsLegend.otherwise(otherwise.length)} />
      <Row swatch={<OutlinedSwatch />} words={gapsLegend.never(never.length)} />
      <Row swatch={<PlainSwatch ground="land" />} words={gapsLegend.outside} spare />
    </>
  );
}
