import { parseSync } from 'vite';

/** A text that stands in a component, where only words of the catalogue belong. */
export interface WrittenText {
  readonly line: number;
  readonly text: string;
}

/** Attributes that are read or spoken. */
const SAID = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'label',
  'placeholder',
  'title',
]);

/** Marks that join words to a sentence; one that stands alone is a sign. */
const JOINS = /[,;:.!?…·–()«»“”‘’]/;
/** Between the two, a blank keeps elements apart. */
const isSaid = (text: string, isJoined: boolean): boolean =>
  /\p{L}/u.test(text) || (isJoined && JOINS.test(text));

interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value;

const nodesIn = (value: unknown): readonly SyntaxNode[] =>
  Array.isArray(value) ? value.flatMap(nodesIn) : isNode(value) ? [value] : [];

/** The texts of a file that a reader would see or hear, and that no catalogue holds. */
export function writtenTexts(source: string): readonly WrittenText[] {
  const found: WrittenText[] = [];
  const add = ({ start }: SyntaxNode, text: string): void => {
    found.push({ line: source.slice(0, start).split('\n').length, text: text.trim() });
  };

  /** What an expression gives for a reader: the arguments of a call are not said, its words are. */
  const said = (node: SyntaxNode): void => {
    switch (node.type) {
      case 'Literal':
        if (typeof node['value'] === 'string' && isSaid(node['value'], false))
          add(node, node['value']);
        break;
      case 'TemplateLiteral': {
        const quasis = nodesIn(node['quasis']).map(({ value }) => cooked(value));
        const text = quasis.join('${}');
        if (quasis.some((quasi) => isSaid(quasi, quasis.length > 1))) add(node, text);
        for (const part of nodesIn(node['expressions'])) said(part);
        break;
      }
      case 'ConditionalExpression':
        for (const part of nodesIn([node['consequent'], node['alternate']])) said(part);
        break;
      case 'LogicalExpression':
        for (const part of nodesIn([node['operator'] === '&&' ? [] : node['left'], node['right']]))
          said(part);
        break;
      case 'BinaryExpression':
        if (node['operator'] === '+')
          for (const part of nodesIn([node['left'], node['right']])) said(part);
        break;
      default:
    }
  };

  const visit = (node: SyntaxNode): void => {
    if (node.type === 'JSXText' && typeof node['value'] === 'string') {
      if (isSaid(node['value'], true)) add(node, node['value']);
    } else if (node.type === 'JSXAttribute') {
      const [name] = nodesIn(node['name']);
      if (SAID.has(String(name?.['name'])))
        for (const value of nodesIn(node['value']))
          (value.type === 'JSXExpressionContainer'
            ? nodesIn(value['expression'])
            : [value]
          ).forEach(said);
    } else if (node.type === 'JSXElement' || node.type === 'JSXFragment')
      for (const child of nodesIn(node['children']))
        if (child.type === 'JSXExpressionContainer') nodesIn(child['expression']).forEach(said);
    for (const [key, value] of Object.entries(node))
      if (key !== 'parent') for (const child of nodesIn(value)) visit(child);
  };
  visit(program(source));
  return found;
}

const cooked = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'cooked' in value ? String(value.cooked) : '';

function program(source: string): SyntaxNode {
  const {
    errors,
    program: parsed,
  }: { readonly errors: readonly unknown[]; readonly program: unknown } = parseSync(
    'part.tsx',
    source,
  );
  if (errors.length > 0 || !isNode(parsed)) throw new Error('not TypeScript');
  return parsed;
}
