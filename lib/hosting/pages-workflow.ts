// Writes the workflow that builds the site and publishes it on GitHub Pages. It must not know the
// address: the workflow asks for it.

/** Actions by commit: a tag can be moved to other code. */
const actions = {
  checkout: 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1',
  setupNode: 'actions/setup-node@820762786026740c76f36085b0efc47a31fe5020 # v7.0.0',
  configurePages: 'actions/configure-pages@45bfe0192ca1faeb007ade9deae92b16b8254a0d # v6.0.0',
  upload: 'actions/upload-pages-artifact@fc324d3547104276b827a68afc52ff2a11cc49c9 # v5.0.0',
  deploy: 'actions/deploy-pages@cd2ce8fcbc39b97be8ca5fce6e763baed58fa128 # v5.0.0',
} as const;

export function pagesWorkflow(): string {
  return `# .github/workflows/pages.yaml; in the settings of the repository, Pages is deployed from "GitHub Actions".
name: pages
on:
  push:
    branches: [main]
  workflow_dispatch:
permissions: {}
concurrency:
  group: pages
  cancel-in-progress: false
jobs:
  build:
    runs-on: ubuntu-latest
    timeout-minutes: 30
    permissions:
      contents: read
      pages: read
    steps:
      - uses: ${actions.checkout}
        with:
          persist-credentials: false
      - uses: ${actions.setupNode}
        with:
          node-version: 20
          package-manager-cache: false
      - uses: ${actions.configurePages}
        id: pages
      - run: npm ci
      # New addresses enter the ledger where you build before you commit: nobody would keep those of this machine.
      - run: npm run build -- --ledger check
        env:
          CASEBOOK_BASE_PATH: \${{ steps.pages.outputs.base_path }}
          CASEBOOK_BASE_URL: \${{ steps.pages.outputs.origin }}
      - uses: ${actions.upload}
        with:
          path: out
  deploy:
    needs: build
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      pages: write
      id-token: write
    environment:
      name: github-pages
      url: \${{ steps.deployment.outputs.page_url }}
    steps:
      - uses: ${actions.deploy}
        id: deployment
`;
}
