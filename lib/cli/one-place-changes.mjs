// @ts-check
// What is invented to prove that a term and a facet are each added in one place, and that no text runs.

/** Built from the changed copy, for the root of a host. */
export const onePlaceBuild = { dir: '.cache/test/one-place/out', base: '' };

export const invented = {
  /** The case that uses both, and the place it names as evidence. */
  caseId: 'wantedly-2024',
  at: 'wantedly-cnds-2024#S4',
  tool: { facet: 'monitoring', id: 'quuxometer', label: 'Quuxometer' },
  facet: { id: 'backup', label: 'Backup of Foobar', term: { id: 'zonkstore', label: 'Zonkstore' } },
};

/** A case, its company, its source and a term of it that try to run wherever they are shown. */
export const hostile = {
  caseId: 'hostile-2019',
  /** The case whose facts it takes over. */
  like: 'zeals-2019',
  source: 'flexy-cto-meetup-2019',
  company: 'hostile-co',
  term: { facet: 'cicd', id: 'hostile-tool' },
  /** The global that its texts would set in a browser. */
  global: 'zzCanaryRan',
  text: '</title></script><script>zzCanaryRan=1</script><img src=x onerror=zzCanaryRan=1>{zzCanaryRan=1}',
  /** In the environment of the build, and nowhere in its output. */
  variable: { CASEBOOK_CANARY: 'zz-kept-by-the-environment' },
};
