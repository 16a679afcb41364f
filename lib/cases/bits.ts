// Sets of small whole numbers, one bit each. Sets that meet are made for the same size.

export class Bits {
  private constructor(private readonly words: Uint32Array) {}

  /** An empty set of numbers below `size`. */
  static empty(size: number): Bits {
    return new Bits(new Uint32Array(Math.ceil(size / 32)));
  }

  /** All numbers below `size`. */
  static full(size: number): Bits {
    const bits = Bits.empty(size);
    bits.words.fill(0xffffffff);
    if (size % 32 > 0) bits.words[bits.words.length - 1] = 2 ** (size % 32) - 1;
    return bits;
  }

  static of(numbers: Iterable<number>, size: number): Bits {
    const bits = Bits.empty(size);
    for (const number of numbers) bits.add(number);
    return bits;
  }

  copy(): Bits {
    return new Bits(this.words.slice());
  }

  add(i: number): void {
    this.words[i >> 5] = this.at(i >> 5) | (1 << (i & 31));
  }

  remove(i: number): void {
    this.words[i >> 5] = this.at(i >> 5) & ~(1 << (i & 31));
  }

  has(i: number): boolean {
    return (this.at(i >> 5) & (1 << (i & 31))) !== 0;
  }

  /** Keeps what is in both. */
  and(other: Bits): this {
    for (let i = 0; i < this.words.length; i++) this.words[i] = this.at(i) & other.at(i);
    return this;
  }

  /** Takes in what is in the other. */
  or(other: Bits): void {
    for (let i = 0; i < this.words.length; i++) this.words[i] = this.at(i) | other.at(i);
  }

  /** Drops what is in the other. */
  andNot(other: Bits): void {
    for (let i = 0; i < this.words.length; i++) this.words[i] = this.at(i) & ~other.at(i);
  }

  /** What is in it, ascending. */
  numbers(): Uint32Array {
    const numbers = new Uint32Array(this.count());
    let found = 0;
    for (const [i, word] of this.words.entries()) {
      // The lowest one goes first.
      for (let left = word; left !== 0; left &= left - 1) {
        numbers[found++] = i * 32 + 31 - Math.clz32(left & -left);
      }
    }
    return numbers;
  }

  count(): number {
    return this.countWith(this);
  }

  /** How many are in both. */
  countWith(other: Bits): number {
    const mine = this.words;
    const others = other.words;
    let count = 0;
    for (let i = 0; i < mine.length; i++)
      count += ones((mine[i] as number) & (others[i] as number));
    return count;
  }

  /** How many of the given numbers, each named once, are in it. */
  countOf(numbers: Uint32Array): number {
    const mine = this.words;
    let count = 0;
    for (let i = 0; i < numbers.length; i++) {
      const number = numbers[i] as number;
      count += ((mine[number >> 5] as number) >>> (number & 31)) & 1;
    }
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
