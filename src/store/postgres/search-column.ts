/** A column of words as the search index has them: lower case, parted by anything that is no letter or digit. */
export const indexed = (text: string): string =>
  `tsvector generated always as (to_tsvector('simple', regexp_replace(lower(left(${text}, 400000)), '[^[:alnum:]]+', ' ', 'g'))) stored`;
