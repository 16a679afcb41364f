// The types of pages and comparisons as data: what a document and a sheet may hold.
import { z } from 'zod';
import { locales } from '../locales';
import * as type from './types';

const line = z.string().min(1);
/** Of this site or of a source. */
const address = z.string().regex(/^(https?:\/\/|\/)/i);
const link = z
  .strictObject({ text: line, url: address, title: line.optional() })
  .describe('Words and where they lead; “title” says more of the place.');

const place = z.strictObject({
  about: z.strictObject({ label: line }).describe('The mark.'),
  name: line.describe('The heading, the file or the commit.'),
  url: address.optional().describe('Where it is to be read.'),
  details: z.array(line).optional().describe('Places inside a file.'),
});

const fact = z.strictObject({
  id: line.optional().describe('Id of the term, case or source it names.'),
  about: z
    .strictObject({ id: type.id.optional(), label: line })
    .optional()
    .describe('What it is a fact about: a facet with its id, or a label.'),
  name: line.optional().describe('A short name; what follows is said of it.'),
  url: address.optional().describe('Permanent link to the fact, or to what it names.'),
  status: line.optional().describe('Id of its status, where one goes with it.'),
  details: z.array(line).optional().describe('Status, dates and scope in words.'),
  text: line.optional().describe('A sentence.'),
  evidence: z.array(link).optional().describe('The places in the sources that prove it.'),
  places: z.array(place).optional().describe('Of a source: what the marks of the case stand for.'),
});

const page = {
  id: type.id.describe('Id of the case, term, company or comparison.'),
  language: z.enum(locales).describe('Language of the page.'),
  title: line.describe('Title.'),
  summary: z.array(line).describe('What it is about, in sentences.'),
  url: type.own.describe('Permanent link.'),
};

export const documentType = z.strictObject({
  kind: z.enum(['case', 'cases', 'term', 'company']).describe('What kind of page it is.'),
  ...page,
  data: type.own.describe('The same as raw data: ids and dates.'),
  facts: z.array(fact).describe('What stands at the top.'),
  sections: z
    .array(
      z.strictObject({
        id: type.id.describe('Id of the section, the same in each language.'),
        title: line.describe('Heading.'),
        url: type.own.optional().describe('Permanent link.'),
        facts: z.array(fact).describe('Its facts, in the order of the page.'),
        prose: line.optional().describe('Prose as Markdown.'),
      }),
    )
    .describe('The sections, in the order of the page.'),
});

const column = z.strictObject({
  id: type.id.describe('Id of the case.'),
  name: line.describe('Company and year.'),
  page: link,
  told: line.describe('As of when its undated facts hold.'),
  sources: z
    .array(z.strictObject({ text: line, url: address.optional() }))
    .min(1)
    .describe('Its sources; without an address where there is none that answers.'),
});

const cell = z
  .array(z.strictObject({ text: line, evidence: z.array(link) }))
  .min(1)
  .describe('Facts in words; what is not told is a fact that says so.');

export const comparisonType = z.strictObject({
  kind: z.literal('comparison'),
  ...page,
  columns: z.array(column).length(2).describe('The cases.'),
  rows: z
    .array(
      z.strictObject({
        id: type.id.describe('Id of the facet, or of the kind of row.'),
        group: line.describe('The group of rows it belongs to.'),
        label: line.describe('What it compares.'),
        verdict: z.string().describe('Same or different, in words; empty where it is not judged.'),
        cells: z.array(cell).length(2).describe('One for each column.'),
      }),
    )
    .min(1),
  html: line.describe('The table as HTML to paste.'),
  cosense: line.describe('The table as a Cosense page.'),
});
