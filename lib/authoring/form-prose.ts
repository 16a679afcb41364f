// Prose as its sections, and back to the very same text. It must not know which sections a case should
// have, nor any language.

export interface ProseSection {
  readonly id: string;
  readonly heading: string;
  readonly text: string;
}

export interface Prose {
  /** What stands before the first heading of level 2. */
  readonly lead: string;
  readonly sections: readonly ProseSection[];
}

const headingLine = /^## (.*?) ?\{\/\* ?(.*?) ?\*\/\}$/;

/** Text that sections cannot give back as it is stays whole, as the lead. */
export function splitProse(body: string): Prose {
  const sections: { id: string; heading: string; lines: string[] }[] = [];
  const lead: string[] = [];
  for (const line of body.split('\n')) {
    const [, heading, id] = headingLine.exec(line) ?? [];
    if (heading !== undefined && id !== undefined) sections.push({ heading, id, lines: [] });
    else (sections.at(-1)?.lines ?? lead).push(line);
  }
  const prose = {
    lead: trimmed(lead),
    sections: sections.map(({ lines, ...rest }) => ({ ...rest, text: trimmed(lines) })),
  };
  return joinProse(prose) === body.trimEnd() ? prose : { lead: body, sections: [] };
}

export function joinProse({ lead, sections }: Prose): string {
  const parts = sections.flatMap(({ heading, id, text }) => [`## ${heading} {/* ${id} */}`, text]);
  return [lead, ...parts].filter((part) => part !== '').join('\n\n');
}

const trimmed = (lines: readonly string[]) => lines.join('\n').replace(/^\n+|\s+$/g, '');
