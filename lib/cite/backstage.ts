// A citation as `metadata.links` of a Backstage catalogue: YAML in which every text is quoted.
import type { Citation } from './citation';

export const toBackstage = ({ title, url }: Citation): string =>
  ['links:', `  - url: ${JSON.stringify(url)}`, `    title: ${JSON.stringify(title)}`].join('\n');
