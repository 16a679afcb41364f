import { expect, test } from 'vitest';
import { remarkHeadingIds } from './heading-ids';

const heading = (...children: { type: string; value: string }[]) => ({ type: 'heading', children });
const text = (value: string) => ({ type: 'text', value });
const comment = (value: string) => ({ type: 'mdxTextExpression', value });

function transform(node: ReturnType<typeof heading>) {
  remarkHeadingIds()({ type: 'root', children: [node] });
  return node;
}

test('the comment becomes the id and leaves no space behind', () => {
  expect(transform(heading(text('Why '), comment('/* why-they-left */')))).toEqual({
    type: 'heading',
    children: [text('Why')],
    data: { hProperties: { id: 'why-they-left' } },
  });
});

test('a heading without an id, or with a comment that is none, stays as it is', () => {
  for (const node of [heading(text('Why')), heading(text('Why '), comment('/* Not an id */'))]) {
    expect(transform(structuredClone(node))).toEqual(node);
  }
});
