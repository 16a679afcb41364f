// Sets of small whole numbers, one bit each. Sets that meet are made for the same size.

export class Bits {
  private constructor(private readonly words: Uint32Array) {}

  /** An empty set of numbers below `size`. */
  static empty(size: number): Bits {
    return new Bits(new Uint32Array(Math.ceil(size / 32)));
  }

  /** The places of the items that fit. */
  static of<T>(items: readonly T[], fits: (item: T) => boolean): Bits {
    const bits = Bits.empty(items.length);
    for (const [i, item] of items.entries()) if (fits(item)) bits.add(i);
    return bits;
  }

  copy(): Bits {
    return new Bits(this.words.slice());
  }

  add(i: number): void {
    this.words[i >> 5] = this.at(i >> 5) | (1 << (i & 31));
  }

  has(i: number): boolean {
    return (this.at(i >> 5) & (1 << (i & 31))) !== 0;
  }

  /** Keeps what is in both. */
  and(other: Bits): void {
    for (let i = 0; i < this.words.length; i++) this.words[i] = this.at(i) & other.at(i);
  }

  /** Takes in what is in the other. */
  or(other: Bits): void {
    for (let i = 0; i < this.words.length; i++) this.words[i] = this.at(i) | other.at(i);
  }

  /** Drops what is in the other. */
  andNot(other: Bits): void {
    for (let i = 0; i < this.words.length; i++) this.words[i] = this.at(i) & ~other.at(i);
  }

  /** How many are in both. */
  countWith(other: Bits): number {
    let count = 0;
    for (let i = 0; i < this.words.length; i++) count += ones(this.at(i) & other.at(i));
    return count;
  }

  private at(i: number): number {
    return this.words[i] as number;
  }
}

/** Ones in 32 bits, counted in parallel (Warren, Hacker's Delight, 5-1). */
function ones(word: number): number {
  let x = word - ((word >>> 1) & 0x55555555);
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
  return Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
