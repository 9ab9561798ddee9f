// The product's own texts, by their keys in the catalogues, so that one walk can be told in any language.
// What it does not know: plural rules and date forms; where a text has a blank that is not given, anything may stand there.

import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { root } from './program.mjs';

const catalogues = {};

/** The text of a key in a language: as it is, or as a pattern where something is filled in. Undefined when there is no such key. */
export function word(language, key, values = {}) {
  const text = catalogue(language).get(key);
  if (text === undefined) return undefined;
  if (!text.includes('{')) return text;
  const parts = text.split(/\{\s*\$(\w+)\s*\}/);
  const blanks = parts.map((part, place) => {
    if (place % 2 === 0) return escaped(part);
    return values[part] === undefined ? '.+' : escaped(String(values[part]));
  });
  return new RegExp(`^${blanks.join('')}$`);
}

/** What a person calls a thing: the whole name, with or without “(optional)” behind it. */
export function wholeName(text, language) {
  if (text instanceof RegExp) return text;
  const optional = escaped(word(language, 'shell-form-optional'));
  return new RegExp(`^\\s*${escaped(text)}(\\s*${optional})?\\s*$`);
}

export function escaped(text) {
  return text.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

function catalogue(language) {
  catalogues[language] ??= read(path.join(root, 'crates/web/locales', language));
  return catalogues[language];
}

function read(folder) {
  const texts = new Map();
  for (const file of readdirSync(folder)) {
    let key;
    for (const line of readFileSync(path.join(folder, file), 'utf8').split('\n')) {
      const begun = /^([a-z][a-z0-9-]*) = ?(.*)$/.exec(line);
      if (begun) {
        key = begun[1];
        texts.set(key, begun[2]);
      } else if (/^(\s+\S|\})/.test(line) && key) {
        texts.set(key, `${texts.get(key)} ${line.trim()}`.trim());
      } else {
        key = undefined;
      }
    }
  }
  for (const [name, text] of texts) texts.set(name, withoutPlurals(text));
  return texts;
}

/** `{ $count -> [one] … *[other] … }` becomes a blank: which form it takes is not this bench's matter. */
function withoutPlurals(text) {
  const from = text.search(/\{\s*\$\w+\s*->/);
  if (from < 0) return text;
  let depth = 0;
  for (let place = from; place < text.length; place += 1) {
    if (text[place] === '{') depth += 1;
    if (text[place] === '}') depth -= 1;
    if (depth === 0) return withoutPlurals(`${text.slice(0, from)}{ $any }${text.slice(place + 1)}`);
  }
  return text;
}
