// @ts-check
// What is renamed and removed to prove that old addresses go on answering.

/** Built from the changed content, for the root of a host. @type {import('./test-builds.mjs').TestBuild} */
export const oldAddressesBuild = { dir: '.cache/test/old-addresses/out', base: '' };

export const changed = {
  /** The three cases that are built: one is renamed, one loses a heading id, one is removed. */
  renamed: { old: 'chatwork-2019', id: 'chatwork-messages-2019' },
  heading: { caseId: 'wantedly-2024', old: 'leaving', id: 'leaving-kops' },
  /** A facet of that case, whose one fact is withdrawn. */
  fact: { facet: 'mesh', anchor: 'f-mesh-istio' },
  removed: 'zeals-2019',
};
