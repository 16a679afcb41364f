// Why a link has no answer: it may not be asked, or nobody answered.

export class LinkFault extends Error {
  readonly kind: 'refused' | 'unreachable';

  constructor(kind: LinkFault['kind'], message: string) {
    super(message);
    this.kind = kind;
  }
}
