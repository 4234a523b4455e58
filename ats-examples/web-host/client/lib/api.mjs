// A client that knows of an interface only what its description tells. The one address in here is that of the description.
import { Agent, request } from 'node:http';
import { faults, resolve } from './schema.mjs';

const DESCRIPTION = '/api/openapi.json';

/** An interface, as it describes itself. */
export class Api {
  /** @param {string} base such as http://127.0.0.1:8080 @param {any} document the description */
  constructor(base, document) {
    this.base = base;
    this.document = document;
    this.operations = new Map();
    for (const [path, methods] of Object.entries(document.paths)) {
      for (const [method, operation] of Object.entries(methods)) {
        if (this.operations.has(operation.operationId)) throw new Error(`two operations are called ${operation.operationId}`);
        this.operations.set(operation.operationId, { path, method: method.toUpperCase(), ...operation });
      }
    }
  }

  /** Reads the description of the interface at an address. */
  static async at(base, agent = new Agent({ keepAlive: true })) {
    const answer = await send(base, agent, { method: 'GET', path: DESCRIPTION, headers: {} });
    if (answer.status !== 200) throw new Error(`${base}${DESCRIPTION} answers ${answer.status}`);
    const api = new Api(base, JSON.parse(answer.text));
    api.agent = agent;
    return api;
  }

  /** Somebody who asks. @param {string} authorization the header that signs them in @param {string} [role] the role they act in */
  as(authorization, role) {
    return new Asker(this, { authorization, ...(role ? { 'Acting-Role': role } : {}) });
  }

  operation(id) {
    const operation = this.operations.get(id);
    if (!operation) throw new Error(`the description has no operation '${id}'`);
    return operation;
  }
}

/** The header that signs somebody in by password. */
export function password(person, word) {
  return `Basic ${Buffer.from(`${person}:${word}`).toString('base64')}`;
}

/** The header that signs somebody in by token. */
export function token(text) {
  return `Bearer ${text}`;
}

/** An answer that the caller did not ask for. */
export class Unexpected extends Error {
  constructor(operation, answer) {
    const why = answer.body?.reasons ?? answer.body?.faults;
    super(`${operation}: ${answer.status} ${answer.body?.title ?? ''} ${answer.body?.detail ?? ''}`.trimEnd()
      + (why ? why.map(one => `\n    ${one.code} ${one.path ?? one.rule}: ${one.text}`).join('') : ''));
    this.answer = answer;
  }
}

class Asker {
  constructor(api, headers) {
    this.api = api;
    this.headers = headers;
  }

  /**
   * Calls an operation. What is sent and what comes back is held against the description.
   *
   * @param {string} id the operation
   * @param {{path?: any, query?: any, headers?: any, body?: any, raw?: Buffer, expect?: number}} [given] what goes with it
   * @returns {Promise<{status: number, body: any, etag: string | undefined}>} the answer
   */
  async call(id, given = {}) {
    const operation = this.api.operation(id);
    const answer = await send(this.api.base, this.api.agent, this.#request(id, operation, given));
    this.#check(id, operation, answer);
    if (answer.status !== (given.expect ?? 200)) throw new Unexpected(id, answer);
    return answer;
  }

  /** Calls an operation as {@link call} does, but takes whatever comes back, unread: for many calls in a short time. */
  async raw(id, given = {}) {
    return send(this.api.base, this.api.agent, this.#request(id, this.api.operation(id), given));
  }

  #request(id, operation, { path = {}, query = {}, headers = {}, body, raw }) {
    const all = { path, query, header: headers };
    const declared = operation.parameters ?? [];
    for (const [where, values] of Object.entries(all)) {
      for (const name of Object.keys(values)) {
        if (!declared.some(one => one.in === where && one.name === name)) throw new Error(`${id} has no ${where} parameter '${name}'`);
      }
    }
    for (const { name, in: where, required, schema } of declared) {
      const value = all[where][name];
      if (required && value === undefined) throw new Error(`${id} needs the ${where} parameter '${name}'`);
      const wrong = value === undefined ? [] : faults(schema, value, this.api.document, name);
      if (wrong.length > 0) throw new Error(`${id}: ${wrong.join('; ')}`);
    }
    const address = operation.path.replace(/\{([^}]+)}/g, (_, name) => encodeURIComponent(path[name]));
    const search = new URLSearchParams(query).toString();
    return {
      method: operation.method,
      path: search ? `${address}?${search}` : address,
      headers: { ...this.headers, ...headers, ...this.#kind(id, operation, body, raw) },
      body: raw ?? (body === undefined ? undefined : JSON.stringify(body)),
    };
  }

  #kind(id, operation, body, raw) {
    const [kind, { schema }] = Object.entries(operation.requestBody?.content ?? { none: {} })[0];
    if (kind === 'none') {
      if (body !== undefined || raw !== undefined) throw new Error(`${id} takes no body`);
      return {};
    }
    const wrong = raw === undefined ? faults(schema, body, this.api.document) : [];
    if (wrong.length > 0) throw new Error(`${id}: the body does not keep to the description: ${wrong.join('; ')}`);
    return { 'Content-Type': kind };
  }

  #check(id, operation, answer) {
    let described = operation.responses[answer.status];
    if (!described) throw new Error(`${id} answers ${answer.status}, which the description does not know`);
    if (described.$ref) described = resolve(described.$ref, this.api.document);
    const content = described.content?.[answer.kind];
    if (!content) throw new Error(`${id} answers ${answer.status} as ${answer.kind}, which the description does not know`);
    if (!/json$/.test(answer.kind)) return;
    answer.body = JSON.parse(answer.text);
    const wrong = faults(content.schema, answer.body, this.api.document);
    if (wrong.length > 0) throw new Error(`${id}: the answer does not keep to the description: ${wrong.join('; ')}`);
    for (const name of Object.keys(described.headers ?? {})) {
      if (described.headers[name].required && !answer.headers[name.toLowerCase()]) throw new Error(`${id}: the header ${name} is missing`);
    }
  }
}

/** Sends one request. */
export function send(base, agent, { method, path, headers, body }) {
  const { hostname, port } = new URL(base);
  return new Promise((done, failed) => {
    const length = body === undefined ? (method === 'POST' ? { 'Content-Length': 0 } : {}) : { 'Content-Length': Buffer.byteLength(body) };
    const asked = request({ hostname, port, agent, method, path, headers: { ...headers, ...length } }, answer => {
      const parts = [];
      answer.on('data', part => parts.push(part));
      answer.on('error', failed);
      answer.on('end', () => {
        if (!answer.complete) return failed(new Error('the answer was cut off'));
        done({
          status: answer.statusCode,
          kind: (answer.headers['content-type'] ?? '').split(';')[0].trim(),
          etag: answer.headers.etag,
          headers: answer.headers,
          get text() {
            return Buffer.concat(parts).toString('utf8');
          },
        });
      });
    });
    asked.on('error', failed);
    asked.end(body);
  });
}
