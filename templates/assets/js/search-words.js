// Turns what a reader types into the terms of the index: the same rules as SearchWords and ItalianStemmer in src/Atlas.Pages/Search.

export const fold = (text) => text.normalize('NFD').replace(/\p{Mn}/gu, '').replace(/ß/g, 'ss').replace(/[æœ]/gi, 'ae').toLowerCase();

/** The folded words of a text; a code typed in pieces is one word. */
export const words = (text) => {
  const whole = fold(text).replace(/[\s.-]+/g, '');
  if (/^[a-z]\d{2}[a-z]\d{11}$|^[a-z]?\d{6,9}[0-9a-f]{2,3}$/.test(whole)) return [whole];
  return fold(text).split(/[^a-z0-9]+/).filter(Boolean).map((word) => word.slice(0, 40));
};

export const stem = (word) => {
  if (word.length < 6 || /\d/.test(word)) return word;
  if (/(h[ei]|i[eiao])$/.test(word)) return word.slice(0, -2);
  return /[eiao]$/.test(word) ? word.slice(0, -1) : word;
};

/** Whether one letter more, less, other or swapped makes a of b. */
export const nearly = (a, b) => {
  if (Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  const rest = (x, y) => a.slice(i + x) === b.slice(i + y);
  return rest(1, 1) || rest(1, 0) || rest(0, 1) || (a[i] === b[i + 1] && a[i + 1] === b[i] && rest(2, 2));
};
