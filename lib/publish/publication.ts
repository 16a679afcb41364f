// A file that is published beside the pages: data, feeds, pictures. It must not know which there are.

export interface Publication {
  /** Below the base path, such as `/api/v1/cases.json`; for ever. */
  readonly path: string;
  /** Called once, when the file is written: a list of publications is cheap to make. */
  readonly make: () => string | Uint8Array | Promise<string | Uint8Array>;
}
