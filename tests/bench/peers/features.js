/** Ground under the polygons of projects. */
export async function worldFeatures() {
  const response = await fetch('./world-low.geojson');
  return response.json();
}

/** A polygon for each project and place that it targets, with its first and last month. */
export async function targetFeatures({ start, end, targets }) {
  const query = new URLSearchParams(location.search);
  const response = await fetch(`./shapes-${query.get('projects') ?? '1000'}.json`);
  const shapes = await response.json();
  const features = targets.flatMap((areas, project) =>
    areas.map((area) => ({
      type: 'Feature',
      properties: { start: start[project], end: end[project] },
      geometry: shapes[area],
    })),
  );
  return { type: 'FeatureCollection', features };
}
