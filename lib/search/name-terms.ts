// Names of several words as one term beside their words: "Azure Kubernetes Service" is also
// azurekubernetesservice, so that Azure and Kubernetes in other places are not taken for it. It must
// not know fields, nor how names are scored.
import { flatten } from './flat-text';
import { normalise } from './normalise';
import { runs } from './runs';

/** What may stand between the words of a name; another label begins on a line of its own. */
const joint = /^[ \-_./]{1,2}$/u;
const mostWords = 7;

/** The term of a normalised name, or undefined for one word and for names with Japanese in them. */
export function nameTerm(name: string): string | undefined {
  const { text, runs: words } = flatten(name);
  const isName = words.length > 1 && words.every(({ script }) => script === 'word');
  return isName ? text : undefined;
}

/** @param names normalised. */
export function nameTerms(names: Iterable<string>): ReadonlySet<string> {
  return new Set([...names].flatMap((name) => nameTerm(name) ?? []));
}

/** The normalised text with the term of each name behind it. */
export function withNames(text: string, terms: ReadonlySet<string>): string {
  const normalised = normalise(text);
  const words = [...runs(normalised)];
  const added = words.map((): string[] => []);
  for (const [i, first] of words.entries()) {
    let key = first.text;
    for (const [j, word] of words.slice(i + 1, i + mostWords).entries()) {
      const gap = normalised.slice(words[i + j]?.end, word.start);
      if (first.script !== 'word' || word.script !== 'word' || !joint.test(gap)) break;
      key += word.text;
      if (terms.has(key)) added[i + j + 1]?.push(key);
    }
  }
  const pieces = words.map(({ end }, i) => {
    const start = words[i - 1]?.end ?? 0;
    return [normalised.slice(start, end), ...(added[i] ?? [])].join(' ');
  });
  return pieces.join('') + normalised.slice(words.at(-1)?.end ?? 0);
}
