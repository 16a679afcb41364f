// The formats of the box "Link & cite", in its order. It must not know what is cited.
import { toBackstage } from './backstage';
import { toBibtex } from './bibtex';
import type { Citation } from './citation';
import { toCosense } from './cosense';
import { toCslJson } from './csl-json';
import { toMarkdown } from './markdown';
import { toPlainText } from './plain-text';

/** All but rich text, which is shown as it looks. */
export const textFormats = [
  { id: 'plain', write: toPlainText },
  { id: 'markdown', write: toMarkdown },
  { id: 'cosense', write: toCosense },
  { id: 'bibtex', write: toBibtex },
  { id: 'csl', write: toCslJson },
  { id: 'catalogue', write: toBackstage },
] as const satisfies readonly { id: string; write: (citation: Citation) => string }[];
