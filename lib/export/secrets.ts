// Finds what nobody may publish: keys and tokens by their shape, and what the environment of the build
// keeps secret, by value. It must not know files; it never says the value it found.
import type { Problem } from '../problems';
import { problemAt, type SourceText } from '../text/source-text';

/** A value of the environment that must not appear. */
export interface Secret {
  readonly name: string;
  readonly value: string;
}

const shapes: readonly { what: string; pattern: RegExp }[] = [
  {
    what: 'a private key',
    pattern:
      /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY(?: BLOCK)?-----(?:\s*\n|\\[rn])[\s\S]{0,4}[\w+/=]{4}/,
  },
  { what: 'an AWS access key', pattern: /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/ },
  { what: 'a GitHub token', pattern: /\b(?:gh[pousr]_\w{36,}|github_pat_\w{22,})/ },
  { what: 'a GitLab token', pattern: /\bglpat-[\w-]{20,}/ },
  { what: 'an npm token', pattern: /\bnpm_[A-Za-z0-9]{36}\b/ },
  {
    what: 'a Slack token or hook',
    pattern:
      /\bxox[abeoprs]-[\w-]{10,}|(?:https:\/\/)?hooks\.slack\.com\/services\/T\w+\/B\w+\/\w+/,
  },
  { what: 'a Google API key', pattern: /\bAIza[\w-]{35}\b/ },
  { what: 'a payment key', pattern: /\b[rs]k_live_\w{16,}/ },
  { what: 'a signed web token', pattern: /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}/ },
];

/** One look at each file, before any single shape is asked for. */
const anyStart =
  /-----BEGIN |\bA[KS]IA|\bgh[pousr]_|github_pat_|glpat-|\bnpm_|\bxox|hooks\.slack|AIza|k_live_|\beyJ/;

export function findSecrets(source: SourceText, secrets: readonly Secret[] = []): Problem[] {
  const report = (offset: number, got: string) =>
    problemAt(source, offset, {
      code: 'OUT-SECRET',
      field: 'text',
      expected: 'nothing secret',
      got,
      hint: 'Take it out, and make a new one: this one is known to whoever saw the build.',
    });
  const known = secrets.flatMap(({ name, value }) => {
    const offset = source.text.indexOf(value);
    return offset < 0 ? [] : report(offset, `the value of ${name}`);
  });
  if (!anyStart.test(source.text)) return known;
  const shaped = shapes.flatMap(({ what, pattern }) => {
    const found = pattern.exec(source.text);
    return found ? report(found.index, what) : [];
  });
  return [...known, ...shaped];
}

/** Short values would be found in any text. */
export function environmentSecrets(
  env: Readonly<Record<string, string | undefined>>,
): readonly Secret[] {
  return Object.entries(env).flatMap(([name, value = '']) =>
    /SECRET|TOKEN|PASSW|CREDENTIAL|PRIVATE|API_?KEY|ACCESS_?KEY|CANARY/i.test(name) &&
    value.length >= 10
      ? { name, value }
      : [],
  );
}
