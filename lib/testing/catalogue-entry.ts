// What an entry of the catalogue of bad inputs is. Tests only.

export interface Entry {
  /** What is wrong. */
  readonly input: string;
  /** Codes of its samples; none where no check of content is concerned. */
  readonly codes?: readonly string[];
  /** Tests that show it, as file and (a part of) the title. */
  readonly tests?: readonly (readonly [file: string, title: string])[];
  /** In which way the project behaves otherwise than might be expected, and why. */
  readonly differs?: string;
}
