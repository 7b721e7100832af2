import { toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { faultPlanSchema } from '../../src/config/fault-schema.ts';
import { createJsonSchema } from '../../src/config/json-schema.ts';
import { isObject } from '../../src/config/json-shape.ts';
import { snapshotSchema } from '../../src/config/snapshot-schema.ts';
import {
  controlPath,
  operations,
  streamPath,
  type Operation,
} from '../../src/control/operations.ts';
import { workspaceIdPattern } from '../web-api/workspace-id.ts';

type Schema = Readonly<Record<string, unknown>>;

let made: Schema | undefined;

/** The description of the control door for programs, from the schemas that check its inputs. */
export function openApiDocument(): Schema {
  return (made ??= makeDocument());
}

function makeDocument(): Schema {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Sidetone control door',
      version: '1',
      description: 'Controls open workspaces from a test in any language.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: controlPath }],
    security: [{ token: [] }],
    paths: pathsOf(),
    components: {
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer', description: 'Printed at the start.' },
      },
      schemas: {
        Config: bare(createJsonSchema()),
        Snapshot: schemaOf(snapshotSchema),
        FaultPlan: schemaOf(faultPlanSchema),
        Row: { type: 'object', description: 'Columns of a record, as in the Web API.' },
        Problem: problemSchema,
      },
    },
  };
}

const string = { type: 'string' };

const problemSchema = {
  type: 'object',
  required: ['error'],
  properties: {
    error: {
      type: 'object',
      required: ['message'],
      properties: {
        message: string,
        problems: {
          type: 'array',
          items: { type: 'object', properties: { path: string, expected: string, got: string } },
        },
      },
    },
  },
};

const workspace = {
  name: 'workspace',
  in: 'path',
  required: true,
  description: 'ID of an open workspace, as in the list or in "?workspace=" of its address.',
  schema: { type: 'string', pattern: workspaceIdPattern.source },
};

const ownPaths = {
  '/openapi.json': {
    get: described('readDocument', 'Reads this document.', { type: 'object' }),
  },
  '/workspaces': {
    get: described('listWorkspaces', 'Lists the open workspaces, oldest first.', {
      type: 'array',
      items: { type: 'object', required: ['id'], properties: { id: string } },
    }),
  },
  '/workspaces/{workspace}/reset': {
    parameters: [workspace],
    post: {
      ...described(
        'reset',
        'Opens the workspace anew, with another config or with that of the server. For one that is not open, the config applies once it is.',
        {
          type: 'object',
          required: ['workspace', 'isOpen', 'address'],
          properties: { workspace: string, isOpen: { type: 'boolean' }, address: string },
        },
      ),
      requestBody: jsonBody({ type: 'object', properties: { config: reference('Config') } }, false),
    },
  },
  [streamPath]: {
    parameters: [workspace],
    get: {
      operationId: 'streamJournal',
      summary:
        'A WebSocket: each message is one entry, {"log": "message" or "diagnostic", "entry"}.',
      responses: { '101': { description: 'Switching protocols' }, default: failure() },
    },
  },
};

function pathsOf(): Schema {
  const paths: Record<string, Record<string, unknown>> = { ...ownPaths };
  for (const [name, operation] of Object.entries<Operation>(operations)) {
    const path = `/workspaces/{workspace}${operation.path}`;
    const item = (paths[path] ??= { parameters: [workspace] });
    item[operation.method.toLowerCase()] = operationObject(name, operation);
  }
  return paths;
}

function operationObject(name: string, operation: Operation): Schema {
  const { method, path, summary, result, whole } = operation;
  const input = schemaOf(operation.input);
  const properties = isObject(input['properties']) ? input['properties'] : {};
  const required = Array.isArray(input['required']) ? input['required'] : [];
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, found = '']) => found);
  const others = Object.keys(properties).filter((key) => !inPath.includes(key));
  const isQuery = method === 'GET';
  const parameters = (isQuery ? [...inPath, ...others] : inPath).map((key) => ({
    name: key,
    in: inPath.includes(key) ? 'path' : 'query',
    required: required.includes(key),
    schema: properties[key],
  }));
  const isNeeded = required.some((key) => others.includes(String(key)));
  const members = Object.fromEntries(others.map((key) => [key, properties[key]]));
  const body = whole
    ? reference(whole[1])
    : {
        type: 'object',
        properties: members,
        required: others.filter((key) => required.includes(key)),
        additionalProperties: false,
      };
  return {
    ...described(name, summary, schemaOf(result)),
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(isQuery || others.length === 0 ? {} : { requestBody: jsonBody(body, isNeeded) }),
  };
}

function described(operationId: string, summary: string, schema: Schema): Schema {
  return {
    operationId,
    summary,
    responses: {
      '200': { description: 'Done', content: { 'application/json': { schema } } },
      default: failure(),
    },
  };
}

function failure(): Schema {
  return {
    description: 'Refused, with the reason',
    content: { 'application/json': { schema: reference('Problem') } },
  };
}

function jsonBody(schema: Schema, required: boolean): Schema {
  return { required, content: { 'application/json': { schema } } };
}

function reference(name: string): Schema {
  return { $ref: `#/components/schemas/${name}` };
}

function schemaOf(schema: v.GenericSchema): Schema {
  return bare(
    toJsonSchema(schema, {
      typeMode: 'input',
      target: 'draft-2020-12',
      ignoreActions: ['check'],
    }),
  );
}

/** A schema inside of a document has no draft of its own. */
function bare(schema: object): Schema {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => key !== '$schema'));
}
