// Who is there, and what each of them does under load.
import { randomUUID } from 'node:crypto';
import { password, send, token } from '../lib/api.mjs';

const RETRY_MS = 250;
const LONGEST_OUTAGE_MS = 180_000;

/** A person who uses the host: signs in, asks again where the host is away, and signs in anew where it has forgotten them. */
export class Person {
  /** @param {any} world the host's api, the password, the measurements @param {string} id @param {string} role */
  constructor(world, id, role) {
    Object.assign(this, { world, id, role, cookies: new Map(), links: [] });
  }

  /** Calls an operation of the interface. The answer counts as measured unless the host was away or the person had to sign in. */
  async call(operation, given) {
    return this.#patiently(operation, async () => {
      if (!this.asker) await this.#token();
      const began = performance.now();
      return { answer: await this.asker.raw(operation, given), began };
    }, answer => {
      if (answer.status === 401) this.asker = undefined;
      return answer.status === 401;
    });
  }

  async signIn() {
    await this.#token();
    await this.#session();
  }

  async #token() {
    const { answer } = await this.#signedIn(() => this.world.api.as(password(this.id, this.world.password)).raw('token'));
    this.asker = this.world.api.as(token(JSON.parse(answer.text).token), this.role);
  }

  async #signedIn(asked) {
    const answer = await asked();
    if (answer.status !== 200) throw new Error(`${this.id} cannot sign in: ${answer.status}`);
    return { answer };
  }

  /** Reads a page as a browser does, and remembers where its links lead. */
  async page(path, kind) {
    const answer = await this.#patiently(kind, async () => {
      if (this.cookies.size === 0) await this.#session();
      const began = performance.now();
      return { answer: await this.#get(path), began };
    }, one => {
      const signedOut = one.status === 302 && /sign-in/.test(one.headers.location ?? '');
      if (signedOut) this.cookies.clear();
      return signedOut;
    });
    this.links = [...answer.text.matchAll(/<a [^>]*href="(\/cases[^"#]*)/g)].map(found => found[1].replaceAll('&amp;', '&'));
    return answer;
  }

  async #session() {
    const form = await this.#get('/sign-in');
    const csrf = /name="_csrf" value="([^"]+)"/.exec(form.text)[1];
    const body = new URLSearchParams({ username: this.id, password: this.world.password, _csrf: csrf }).toString();
    const answer = await this.#send({
      method: 'POST', path: '/sign-in', body, headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    });
    if (answer.status !== 302 || /error/.test(answer.headers.location)) throw new Error(`${this.id} cannot sign in: ${answer.status}`);
  }

  #get(path) {
    return this.#send({ method: 'GET', path, headers: { Accept: 'text/html' } });
  }

  async #send(request) {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = cookie ? { ...request.headers, Cookie: cookie } : request.headers;
    const answer = await send(this.world.api.base, this.world.api.agent, { ...request, headers });
    for (const line of answer.headers['set-cookie'] ?? []) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line);
      this.cookies.set(name, value);
    }
    return answer;
  }

  /** Asks again, in the same words, while the host is away; and once more where it has forgotten who is asking. */
  async #patiently(kind, ask, forgotten) {
    const end = Date.now() + LONGEST_OUTAGE_MS;
    for (let smooth = true; ; smooth = false) {
      try {
        const { answer, began } = await ask();
        if (forgotten(answer)) {
          this.world.measured.retried += 1;
          continue;
        }
        if (smooth && !this.world.away) this.world.measured.took(kind, performance.now() - began);
        if (answer.status >= 400) this.world.measured.failed(`${answer.status} at ${kind}${this.world.tell ? ` ${answer.text}` : ''}`);
        return answer;
      } catch (broken) {
        if (!['ECONNREFUSED', 'ECONNRESET', 'EPIPE'].includes(broken.code) && !/cut off|socket hang up/.test(broken.message)) throw broken;
        if (Date.now() > end) throw broken;
        this.world.measured.retried += 1;
        await new Promise(done => setTimeout(done, RETRY_MS));
      }
    }
  }
}

/** One turn of somebody who writes a workbook: reading, looking around, saving. Tells of each save that was acknowledged. */
export async function write(person, one, world) {
  const path = { id: one.id };
  const what = Math.random();
  if (what < 0.4) {
    const seen = await person.call('case', { path });
    if (seen.status !== 200) return;
    const mark = `save ${randomUUID()}`;
    const body = { section: 'introduction', parts: { motivation: `${mark}. ${world.text}` } };
    world.begin({ id: one.id, mark });
    const answer = await person.call('save-section', { path, body, headers: { 'If-Match': seen.etag, 'Idempotency-Key': mark } });
    if (answer.status === 200) world.acknowledge({ id: one.id, mark });
  } else if (what < 0.5) {
    await person.call('menu', { path });
  } else if (what < 0.6) {
    await person.call('cases', {});
  } else {
    await browse(person, `/cases/${one.id}`);
  }
}

/** One turn of somebody who looks after many cases: the list, then some of them. */
export async function look(person, world) {
  if (Math.random() < 0.5) {
    const list = await person.call('cases', {});
    const cases = JSON.parse(list.text).cases;
    if (cases.length > 0) await person.call('case', { path: { id: cases[Math.floor(Math.random() * cases.length)].id } });
  } else {
    await browse(person, '/cases');
  }
  return world;
}

/** A page, and one that it leads to. */
async function browse(person, start) {
  await person.page(start, kindOf(start));
  const next = person.links.filter(link => !/\/evidence\//.test(link));
  if (next.length > 0) {
    const link = next[Math.floor(Math.random() * next.length)];
    await person.page(link, kindOf(link));
  }
}

/** The address of a page without what is of one case. */
function kindOf(path) {
  return `page ${path.split('?')[0].replace(/^\/cases\/[^/]+/, '/cases/*')}`;
}
