// Words of fields and of terms as editors show them: English, then Japanese. It must not know which
// schema they are put into.
import { locales } from '../locales';
import type { FieldWords } from '../text/field-words';
import type { Named } from './names';

/** A part of a JSON Schema. */
export type SchemaPart = Record<string, unknown>;

/** `title` is the heading of a hover; `description` is for editors that know no Markdown. */
export function fieldAnnotations({ label, meaning, example }: FieldWords): SchemaPart {
  const texts = locales.map((locale) => meaning[locale]);
  return {
    title: [...new Set(locales.map((locale) => label[locale]))].join(' / '),
    description: texts.join('\n'),
    markdownDescription: `${texts.join('\n\n')}\n\n\`\`\`yaml\n${example}\n\`\`\``,
  };
}

/** A choice among ids, each with its label and what belongs to it. */
export function choiceOf(names: readonly Named[]): SchemaPart {
  return {
    type: 'string',
    enum: names.map(({ id }) => id),
    markdownEnumDescriptions: names.map(describe),
  };
}

/** The label stands first, by itself: editors show it beside the id. */
function describe({ label, about }: Named): string {
  const labels = [...new Set(locales.map((locale) => label[locale]))].join(' / ');
  const abouts = about ? locales.map((locale) => about[locale]) : [];
  return [`**${plain(labels)}**`, ...abouts.map(plain)].join('\n\n');
}

/** Content is text: it makes no markup in an editor. */
const plain = (text: string): string => text.replace(/[\\`*_[\]<>|]/g, '\\$&');
