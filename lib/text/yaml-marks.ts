// Entries of YAML lists that begin with another sign than a hyphen and a space. It must not know what the
// entries mean.
import type { YamlFinding } from './yaml-problems';

/**
 * Lines that are meant to begin an entry of a list: `-is: x`, `* is: x`, `・is: x`. All that follows in
 * the same field is read wrongly.
 */
export function oddMarks(yaml: string): (YamlFinding & { until: number })[] {
  const found: (YamlFinding & { until: number })[] = [];
  for (const match of yaml.matchAll(/^([ \t]*)(-|[*+•・]\s*)([\w-]+: .*)$/gmu)) {
    const [, indent = '', mark = '', entry = ''] = match;
    const offset = match.index + indent.length;
    const last = found.at(-1);
    if (last && offset < last.until) continue;
    const next = /^\S/m.exec(yaml.slice(offset + mark.length + entry.length));
    const until = next ? offset + mark.length + entry.length + next.index : yaml.length;
    const got =
      mark === '-' ? 'a dash without a space' : `"${mark.trim()}" at the start of an entry`;
    const hint = `Begin the entry with a hyphen and a space: - ${entry}`;
    found.push({ offset, until, code: 'YAML-SYNTAX', expected: 'valid YAML', got, hint });
  }
  return found;
}
