/** Field expansion: `id,from,comments.limit(5).filter(stream){id,message}` as a tree, and the choice of what a node shows. */
import { GraphError } from './errors.ts';

export interface Field {
  name: string;
  /** `.limit(5)` → { limit: '5' } */
  options: Record<string, string>;
  fields: Field[] | null;
}

/** Reads the parameter; throws GraphError 2500 in Meta's words when it can't be read. */
export function parseFields(source: string): Field[] {
  let at = 0;

  function list(): Field[] {
    const fields: Field[] = [];
    for (;;) {
      fields.push(field());
      if (source[at] !== ',') return fields;
      at++;
    }
  }
  function field(): Field {
    const name = word();
    const options: Record<string, string> = {};
    while (source[at] === '.') {
      at++;
      const option = word();
      if (source[at] !== '(') throw syntax();
      const end = source.indexOf(')', at);
      if (end < 0) throw syntax();
      options[option] = source.slice(at + 1, end);
      at = end + 1;
    }
    if (source[at] !== '{') return { name, options, fields: null };
    at++;
    const fields = list();
    if (source[at] !== '}') throw syntax();
    at++;
    return { name, options, fields };
  }
  function word(): string {
    const found = /^\w+/.exec(source.slice(at))?.[0];
    if (!found) throw syntax();
    at += found.length;
    return found;
  }

  const fields = list();
  if (at !== source.length) throw syntax();
  return fields;
}

const syntax = (): GraphError => new GraphError(2500, 'Syntax error in fields', { type: 'OAuthException' });

export type Json = Record<string, unknown>;
/** What one kind of node can show; undefined = nothing of the kind on this one, and Meta leaves the field out. */
export type Shape<N> = Record<string, (node: N, field: Field) => unknown>;

/** A node with the fields that are asked for; `id` always. An unknown one is error 100. */
export function show<N>(shape: Shape<N>, node: N, asked: Field[] | null, usual: readonly string[]): Json {
  const fields = asked ?? usual.map((name) => ({ name, options: {}, fields: null }));
  const all = fields.some(({ name }) => name === 'id')
    ? fields
    : [...fields, { name: 'id', options: {}, fields: null }];
  return Object.fromEntries(
    all.flatMap((field) => {
      const value = shape[field.name];
      if (!value) throw new GraphError(100, `(#100) Tried accessing nonexisting field (${field.name})`);
      const shown = value(node, field);
      return shown === undefined ? [] : [[field.name, shown]];
    }),
  );
}
