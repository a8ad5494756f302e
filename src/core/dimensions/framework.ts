import type { Framework } from '../domain/dataset.ts';
import type { Dimension, DimensionValue } from './dimension.ts';

/**
 * The framework that a project belongs to. A source may name frameworks and tie no project to them.
 */
export const framework: Dimension<'framework'> = {
  id: 'framework',
  field: 'frameworks',
  always: ({ frameworks }) => frameworks.map(valueOf),
  valuesIn: ({ frameworks }) => {
    const values = new Map(frameworks.map((own) => [own.id, valueOf(own)]));
    return (project) => project.frameworks.flatMap((id) => values.get(id) ?? []);
  },
};

function valueOf({ id, name }: Framework): DimensionValue {
  return { key: id, name: { kind: 'text', text: name }, ownId: id };
}
