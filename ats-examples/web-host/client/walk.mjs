#!/usr/bin/env node
// Walks one case from enrolment to the certificate over HTTP, by what the interface tells of itself.
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { Api, password, token, Unexpected } from './lib/api.mjs';

const HELP = `Walks a case from enrolment to the certificate over HTTP.

  node walk.mjs --base http://127.0.0.1:8080

Operations, addresses, parameters and schemas come from the description at /api/openapi.json; what is sent and what comes back is
checked against it. Every command is named by an Idempotency-Key and tied by If-Match to the case as it was read.

  --base URL             the host                          (http://127.0.0.1:8080)
  --case ID              the new case                      (one of its own for each run)
  --cohort NAME          a cohort with one reviewer and one moderator for each workbook   (demo-a)
  --workbook FILE        a list of sections                (walk/workbook.json)
  --viva-in SECONDS      how long after the review the viva starts, which is then waited for   (10)
  --participant, --mentor, --reviewer, --moderator, --lead, --head, --administrator
                         who does what                     (people of the demo)
  --help                 this text

The password of these people is read from ATS_PASSWORD; demo-only unless set.
`;

const PEOPLE = {
  participant: 'participant-19', mentor: 'mentor-1', reviewer: 'reviewer-1', moderator: 'moderator-1',
  lead: 'lead-1', head: 'head-1', administrator: 'admin-1',
};
const ROLES = { lead: 'lead-moderator', head: 'programme-head' };
/** How often the menu is asked again before an action that has to wait for its time is given up. */
const LOOKS = 600;

const options = Object.fromEntries(['base', 'case', 'cohort', 'workbook', 'viva-in', ...Object.keys(PEOPLE)].map(name => [name, { type: 'string' }]));
const { values: given } = parseArgs({ options: { ...options, help: { type: 'boolean' } } });

class Walk {
  constructor(api, id, people, cohort) {
    Object.assign(this, { api, id, people, cohort, askers: {}, told: 0 });
  }

  /** Signs somebody in once, and keeps the token. */
  async as(who) {
    if (!this.askers[who]) {
      const word = process.env.ATS_PASSWORD ?? 'demo-only';
      const { body } = await this.api.as(password(this.people[who], word)).call('token');
      this.askers[who] = this.api.as(token(body.token), ROLES[who] ?? who);
    }
    return this.askers[who];
  }

  /** Does one thing on the case as it stands, and sends it twice, as a client does that has lost the first answer. */
  async step(who, action, body, query = {}) {
    const asker = await this.as(who);
    const seen = action === 'enrol' ? undefined : await this.open(asker, action);
    const headers = { 'Idempotency-Key': randomUUID(), ...(seen ? { 'If-Match': seen } : {}) };
    const sent = { path: { id: this.id }, query, headers, body };
    const first = await asker.call(action, sent);
    const again = await asker.call(action, sent);
    if (again.etag !== first.etag) throw new Error(`${action} sent again is answered with another case`);
    this.told += 1;
    const stage = first.body.after?.facts.stage.stage ?? 'no longer to be seen by the sender';
    console.log(`${String(this.told).padStart(2)}. ${who}: ${action} - ${stage}`);
    return { seen, ...first };
  }

  /** Reads the case until its menu offers an action, which may take the time that the rules ask for. */
  async open(asker, action) {
    for (let look = 1; ; look++) {
      const { body, etag } = await asker.call('case', { path: { id: this.id } });
      const line = body.menu.find(one => one.action === action);
      if (line.allowed) return etag;
      const waits = line['blocked-by'].every(reason => reason.remedy === 'time');
      if (!waits || look === LOOKS) throw new Error(`${action} is not open: ${line['blocked-by'].map(reason => reason.text).join(' ')}`);
      await new Promise(done => setTimeout(done, 100));
    }
  }

  /** A case that has changed since it was read is not written over. */
  async staleIsRefused(who, action, body, seen) {
    const asker = await this.as(who);
    await asker.call(action, { path: { id: this.id }, headers: { 'If-Match': seen }, body, expect: 412 });
    console.log(`    ${who}: ${action} on an old reading of the case - refused with 412`);
  }

  /** What a payload may not have is told by its path. */
  async faultIsTold(who, action) {
    const asker = await this.as(who);
    const { body } = await asker.call(action, { path: { id: this.id }, raw: Buffer.from('{"no-such-name": 1}'), expect: 422 });
    if (!body.faults.some(fault => fault.path === 'no-such-name')) throw new Error(`${action} does not tell of a name that it does not know`);
    console.log(`    ${who}: ${action} with a name that it does not know - refused with 422`);
  }

  /** The instant of the last thing that happened, by the clock of the host. */
  async now(who) {
    const { body } = await (await this.as(who)).call('history', { path: { id: this.id } });
    return new Date(body.at(-1).context.at);
  }
}

async function walk() {
  const people = Object.fromEntries(Object.entries(PEOPLE).map(([who, person]) => [who, given[who] ?? person]));
  const api = await Api.at(given.base ?? 'http://127.0.0.1:8080');
  console.log(`${api.document.info.title}, OpenAPI ${api.document.openapi}, ${api.operations.size} operations`);
  const it = new Walk(api, given.case ?? `walk-${randomUUID()}`, people, given.cohort ?? 'demo-a');
  const workbook = JSON.parse(await readFile(given.workbook ?? new URL('walk/workbook.json', import.meta.url), 'utf8'));

  await enrolled(it);
  await written(it, workbook);
  await judged(it);
  await awarded(it);
  console.log(`${it.id}: ${it.told} steps, from enrolment to the certificate`);
}

async function enrolled(it) {
  const cohorts = (await (await it.as('administrator')).call('cohorts')).body;
  const { cohort, version } = cohorts.filter(one => one.cohort === it.cohort).at(-1) ?? {};
  if (!cohort) throw new Error(`there is no cohort ${it.cohort}; there are ${cohorts.map(one => one.cohort).join(', ')}`);
  const entry = {
    'set-member': true, 'suitability-declared-on': '2014-12-10', 'qtls-or-qts': true, 'qualification-level': 5,
    'qualified-on': '2014-07-11', 'weekly-hours': 22, 'post-14': true,
  };
  await it.step('administrator', 'enrol', { participant: it.people.participant, entry }, { cohort, version });
  await it.step('participant', 'nominate-mentor', {
    mentor: it.people.mentor, relation: 'network', 'more-experienced': true, 'mentoring-programme': true,
  });
}

async function written(it, workbook) {
  const today = (await it.now('participant')).toISOString().slice(0, 10);
  await it.faultIsTold('participant', 'save-section');
  let first;
  for (const section of workbook) {
    const { seen } = await it.step('participant', 'save-section', section);
    first ??= seen;
  }
  await it.staleIsRefused('participant', 'save-section', workbook[0], first);
  await it.step('mentor', 'log-discussion', { on: today, topic: 'The account of the project', standards: [2, 9] });
  await it.step('mentor', 'write-statement', { text: 'The work is the participant\'s own. I know the figures, and have seen the lessons.' });
  await it.step('participant', 'submit-workbook', { declaration: 'This workbook is my own work and describes my own practice.' });
}

async function judged(it) {
  await it.step('lead', 'assign-reviewer', { reviewer: it.people.reviewer });
  const met = comment => ({ finding: 'met', comment });
  await it.step('reviewer', 'record-review', {
    judgements: {
      authenticity: met('The account and the evidence agree.'),
      sufficiency: met('Every standard in focus is evidenced.'),
      reliability: met('All of it belongs to the present role.'),
    },
    feedback: 'A plain account, of what did not work too.',
  });
  await it.step('moderator', 'confirm-review', { note: 'A fair judgement.' });
}

async function awarded(it) {
  const soon = new Date((await it.now('lead')).getTime() + Number(given['viva-in'] ?? 10) * 1_000);
  await it.step('administrator', 'book-viva', {
    mode: 'remote', link: 'https://meet.example.org/walk', 'starts-at': soon.toISOString(), minutes: 30,
    panel: [{ person: it.people.lead, role: 'lead-moderator' }, { person: it.people.head, role: 'programme-head' }],
  });
  const outcome = await it.step('lead', 'record-viva-outcome', { outcome: 'passed', feedback: 'Clear about what failed, and why.' });
  const today = (await it.now('administrator')).toISOString().slice(0, 10);
  const { body } = await it.step('administrator', 'issue-certificate', { number: 'WALK-0001', 'dispatched-on': today });
  const verified = await (await it.as('administrator')).call('verification', { path: { id: it.id } });
  if (!verified.body.intact) throw new Error('the history is not as it was written');
  if (!body.after.facts.stage.certificate || !outcome.etag) throw new Error('the certificate is not in the case');
}

if (given.help) {
  process.stdout.write(HELP);
} else {
  walk().then(() => process.exit(0), failure => {
    console.error(failure instanceof Unexpected ? failure.message : String(failure.stack ?? failure));
    process.exit(1);
  });
}
