// @ts-check
// What is invented to prove that a term and a facet are each added in one place.

/** Built from the changed copy, for the root of a host. */
export const onePlaceBuild = { dir: '.cache/test/one-place/out', base: '' };

export const invented = {
  /** The case that uses both, and the place it names as evidence. */
  caseId: 'wantedly-2024',
  at: 'wantedly-cnds-2024#S4',
  tool: { facet: 'monitoring', id: 'quuxometer', label: 'Quuxometer' },
  facet: { id: 'backup', label: 'Backup of Foobar', term: { id: 'zonkstore', label: 'Zonkstore' } },
};
