// The words of llms.txt and llms-full.txt, which have one language.

export const llmsWords = {
  summary:
    'How named organisations adopted, migrated and left container platforms such as Kubernetes: a bilingual (English, Japanese) knowledge base in which every fact names its source.',
  about:
    'One case is one telling: a talk, an article, a post or a decision record by a named organisation. It holds as of the day it was told, and an outcome belongs to a case, never to a company.',
  rulesTitle: 'How to read and cite',
  rules: [
    'Cite the primary source first, then the case with its address. Every fact names its source and the slide, page, heading or time where it stands.',
    'Give the date with the fact: a fact without one of its own is as of the day of telling. A date is never more precise than its source.',
    '"Not stated" means that the source does not say; it does not mean no. "None (stated)" means that the source says there is none.',
    'Only what is in use or was formerly used counts as use. What is planned, considered, rejected or mentioned is none, and "inferred" marks what no source says itself.',
    'The cases are no sample of the industry: counts over them are no statistics.',
    'Facts and words are licensed CC BY 4.0: name Casebook and link to the case. The sources belong to their authors.',
  ],
  casesTitle: 'Cases',
  dataTitle: 'Data',
  data: {
    full: ['All cases in one file', 'facts and prose in English as Markdown'],
    json: ['All cases as JSON', 'facts, dates and sources; words in both languages'],
    feed: ['Atom feed', 'the newest cases; each facet, tool and company has one of its own'],
    sitemap: ['Sitemap', 'all pages in both languages'],
  },
  optionalTitle: 'Optional',
  howMade: 'How facts are made and checked',
  japanese: 'The cases in Japanese',
} as const;
