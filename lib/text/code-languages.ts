// Languages of code blocks, by the names people of this field give them. It must not know how code is
// shown.
import { didYouMean } from './nearest';

const languages = new Set(
  'text txt console sh bash zsh shell powershell yaml yml json jsonc toml ini properties xml html css markdown md mdx diff dockerfile docker makefile hcl terraform tf rego cue jsonnet promql logql sql graphql protobuf proto http nginx go golang rust java kotlin scala groovy python py ruby rb perl php lua c cpp csharp swift javascript js jsx typescript ts tsx vue elixir erlang haskell mermaid dot plantuml csv log'.split(
    ' ',
  ),
);

/** @returns advice for a name that nobody knows */
export function languageAdvice(lang: string): string | undefined {
  if (languages.has(lang.toLowerCase())) return undefined;
  return didYouMean(lang.toLowerCase(), [...languages]) ?? 'Write text where no name fits.';
}
