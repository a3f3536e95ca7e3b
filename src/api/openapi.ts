import { z } from 'zod';
import { type Endpoint, scopeOf } from './endpoint.ts';
import { SCREENS_ONLY } from './screens-only.ts';

const VERSION = '1.0.0';

const REFUSAL = {
  type: 'object',
  required: ['error'],
  properties: {
    error: {
      type: 'object',
      required: ['kind', 'key', 'message'],
      properties: {
        kind: { type: 'string', description: 'what sort of refusal; goes with the status' },
        key: { type: 'string', description: 'names the refusal, whatever the language' },
        message: { type: 'string', description: 'a sentence in the language of Accept-Language' },
        field: { type: 'string', description: 'the field it belongs to, where there is one' },
      },
    },
  },
};

/** The description of the API (OpenAPI 3.1), made of the endpoints themselves. */
export function describeApi(endpoints: readonly Endpoint[], base: string) {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const one of endpoints) {
    const path = one.path.replace(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [one.method]: operationOf(one) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Ohlas',
      version: VERSION,
      description:
        'What people say about the shop, and the verbs of the desk. A key acts as the person who made it: it sees ' +
        'what they see and may do what they may, within its scopes.\n\nNot here, but on the screens only:\n\n' +
        SCREENS_ONLY.map(({ why }) => `- ${why}`).join('\n'),
    },
    servers: [{ url: base }],
    security: [{ key: [] }],
    paths,
    components: {
      securitySchemes: { key: { type: 'http', scheme: 'bearer' } },
      schemas: { Refusal: REFUSAL },
      responses: {
        Refusal: {
          description: 'refused; nothing was changed',
          content: { 'application/json': { schema: { $ref: '#/components/schemas/Refusal' } } },
        },
      },
    },
  };
}

function operationOf(one: Endpoint) {
  const { method, path, tag, summary, body, query, answer } = one;
  return {
    operationId: `${method}${path.replace(/[/:-](\w)/g, (_, letter: string) => letter.toUpperCase())}`,
    tags: [tag],
    summary,
    description: `Scope \`${scopeOf(one)}\`.`,
    parameters: [...pathParameters(path), ...(query ? queryParameters(query) : [])],
    ...(body && {
      requestBody: { required: true, content: { 'application/json': { schema: taken(body) } } },
    }),
    responses: {
      200: {
        description: 'done',
        content: { 'application/json': { schema: schemaOf(answer, 'output') } },
      },
      default: { $ref: '#/components/responses/Refusal' },
    },
  };
}

const pathParameters = (path: string) =>
  [...path.matchAll(/:(\w+)/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));

function queryParameters(query: z.ZodType) {
  const { properties = {}, required = [] } = taken(query) as {
    properties?: Record<string, object>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema,
  }));
}

const taken = (shape: z.ZodType) => schemaOf(shape, 'input');

/** Instants have no form of their own in JSON Schema; their `meta` says what they are. */
const schemaOf = (shape: z.ZodType, io: 'input' | 'output') => {
  const { $schema: _dialect, ...schema } = z.toJSONSchema(shape, { io, unrepresentable: 'any' });
  return schema;
};
