// @ts-check
// Where a build puts its site when nobody says where: a public one and an internal one never in the
// same place, so that whoever publishes the one cannot ship the other.

const publicFolder = 'out';
const internalFolder = 'out-internal';

/** @param {boolean} isInternal @returns {string} below the project folder */
export function outFolder(isInternal) {
  return isInternal ? internalFolder : publicFolder;
}
