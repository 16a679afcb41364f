// The licence of the facts and words of the base, as programs name it.

export const licenceUrl = 'https://creativecommons.org/licenses/by/4.0/';
