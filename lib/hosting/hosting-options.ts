// What the samples for hosts are made from. Types only.

export interface Move {
  /** Below the base path, such as `/en/cases/old-2019/`. */
  readonly from: string;
  /** The same; may end in a fragment. */
  readonly to: string;
}

export interface HostingOptions {
  /** Empty, or like `/kb`. */
  readonly basePath: string;
  /** Scheme and host, or empty when unknown. */
  readonly baseUrl: string;
  /** Holds cases that must not leave the company: other sites may not read its data then. */
  readonly internal: boolean;
  readonly moved: readonly Move[];
  /** Below the base path; a tombstone stands there. */
  readonly gone: readonly string[];
}
