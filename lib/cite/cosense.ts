// A citation for a Cosense page: the link, and the parts indented below it.
import { cosenseLink } from '../text/cosense-link';
import { escapeCosense } from '../text/escape-cosense';
import type { Citation } from './citation';

export function toCosense({ title, url, parts, signs }: Citation): string {
  return [
    cosenseLink({ text: title, url }),
    ...parts.map((part) => {
      const label = escapeCosense(part.label + signs.colon);
      const said = part.url
        ? cosenseLink({ text: part.text, url: part.url })
        : escapeCosense(part.text);
      return ` ${label}${said}`;
    }),
  ].join('\n');
}
