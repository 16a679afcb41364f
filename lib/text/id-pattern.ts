// What an id looks like, for whoever needs no schema. It must not know what has an id.

export const ID_PATTERN = /^[a-z0-9]+(-[a-z0-9]+)*$/;
