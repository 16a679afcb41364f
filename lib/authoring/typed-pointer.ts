// A pointer to evidence as somebody types it behind the id that the form has filled in. It must not know
// which sources there are.

/** No locator begins with an id and `#`: what does is a whole pointer. */
const doubled = /^[^#]+#(?=[a-z0-9]+(?:-[a-z0-9]+)*#)/;

/**
 * A whole pointer that is pasted replaces what was filled in, wherever it was put.
 * @param before what stood there, such as `some-source#`
 */
export function typedPointer(before: string, text: string): string {
  const isBare = /^[^#]+#$/.test(before);
  const front = isBare && text.endsWith(before) ? text.slice(0, -before.length) : '';
  let whole = front.includes('#') ? front : text.replace(/^\s+/, '');
  while (doubled.test(whole)) whole = whole.replace(doubled, '');
  return whole;
}
