// A sorted list of terms as text: each as one digit (base 36: how many characters it shares with the
// one before) and its other characters, divided by spaces. It must not know what they are for.

const mostShared = 35;

/** @param terms without spaces; neighbours in code-unit order share most. */
export function packTerms(terms: readonly string[]): string {
  return terms
    .map((term, i) => {
      const before = terms[i - 1] ?? '';
      let shared = 0;
      while (shared < Math.min(mostShared, term.length) && term[shared] === before[shared])
        shared++;
      return shared.toString(36) + term.slice(shared);
    })
    .join(' ');
}

export function unpackTerms(packed: string): string[] {
  if (packed === '') return [];
  let before = '';
  return packed.split(' ').map((part) => {
    before = before.slice(0, Number.parseInt(part.charAt(0), 36)) + part.slice(1);
    return before;
  });
}
