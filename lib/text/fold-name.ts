// One key for the spellings of a name. It must not know whose name it is.

/** Case, width and spacing variants of a name fold to one key (`Argo CD`, `ArgoCD`, `ａｒｇｏｃｄ`). */
export function foldName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]+/g, '');
}
