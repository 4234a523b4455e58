#!/usr/bin/env node
// Puts a host under load, kills it in the middle, and looks whether everything that it acknowledged is still there.
import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Agent } from 'node:http';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { hash, Host } from './load/host.mjs';
import { Measured } from './load/measured.mjs';
import { look, Person, write } from './load/people.mjs';

const HELP = `Puts a host under load on this machine, over the loopback address.

  node load.mjs --jar ../target/ats-web.jar

Starts a host of its own in an empty folder, fills it through the front door (enrolments, mentors, workbooks, submissions, over HTTP),
lets people read and save for a while, kills the host with SIGKILL in the middle, starts it again, and at last reads every history:
each save that was acknowledged has to be there once, and no save twice.

  --jar FILE             the host                                   (../target/ats-web.jar)
  --people N             people who are at it at the same time      (200)
  --cases N              candidacies                                (10000)
  --seconds N            how long                                   (120)
  --warm-up N            seconds before that which are not measured   (30)
  --think MS             how long a person thinks between turns, on average   (1000)
  --kill-at N            the second at which the host is killed; 0: not at all   (60)
  --folder DIR           where the host keeps everything; emptied before   (../target/load)
  --seeded               the folder is one that an earlier run with the same numbers has filled; go on with it
  --port N               the port of the host                       (18099)
  --java FILE            the Java to start it with                  (java)
  --java-options TEXT    as --java-options="-Xmx1g"; at the second start too  (-Xmx1g)
  --settings TEXT        further settings of the host, as --settings="--ats.database.url=jdbc:postgresql://127.0.0.1/ats"
  --tell                 tell the whole answer where one is an error
  --help                 this text
`;

const { values: given } = parseArgs({
  options: {
    ...Object.fromEntries(['jar', 'people', 'cases', 'seconds', 'warm-up', 'think', 'kill-at', 'folder', 'port', 'java', 'java-options', 'settings']
      .map(name => [name, { type: 'string' }])),
    seeded: { type: 'boolean' },
    tell: { type: 'boolean' },
    help: { type: 'boolean' },
  },
});
const here = name => resolve(import.meta.dirname ?? new URL('.', import.meta.url).pathname, name);
const number = (name, otherwise) => Number(given[name] ?? otherwise);

const PASSWORD = 'under-load-only';
const CLERK = 'clerk-1';
const WORKBOOK = JSON.parse(readFileSync(here('walk/workbook.json'), 'utf8'));
const SEEDERS = 8;
/** One case in so many is with a reviewer; the others are being written. */
const WITH_REVIEWER = 10;

const COHORT = day => `preset: ats-2020
cohort: load
standards-edition: "2014"
mandatory-standards: [2, 6, 7, 8, 9, 10, 20]
calendar: {starts: ${day(-300)}, submission: ${day(60)}, resubmission: ${day(240)}}
moderation: {met-percent: 100, not-met-percent: 100}
modifications: {rounds: 2, window-days: 90}
viva: {modes: [in-person, remote]}
`;

/** Who is there: most write workbooks; the others mentor, review, moderate and administer. */
function cast(people, cases) {
  const few = Math.max(1, Math.floor(people / 20));
  const of = (role, count) => Array.from({ length: count }, (_, i) => ({ id: `${role === 'administrator' ? 'clerk' : role}-${i + 1}`, role }));
  const desks = [...of('mentor', few * 2), ...of('reviewer', few * 2), ...of('moderator', 1), ...of('administrator', few)];
  const writers = people - desks.length;
  return {
    desks,
    mentors: few * 2,
    reviewers: few * 2,
    cases: Array.from({ length: cases }, (_, i) => ({
      id: `load-${String(i + 1).padStart(6, '0')}`, participant: `participant-${i + 1}`, writes: i < writers,
      reviewed: i >= writers && i % WITH_REVIEWER === 0,
    })),
  };
}

function prepare(folder, { desks, cases }) {
  const day = days => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'definitions'), { recursive: true });
  writeFileSync(join(folder, 'definitions', 'load.yaml'), COHORT(day));
  const slow = hash(given.java ?? 'java', given.jar ?? here('../target/ats-web.jar'), folder, PASSWORD);
  const entry = (id, role, secret) => `- {id: ${id}, name: "Load ${id}", roles: [${role}], password: "${secret}"}\n`;
  writeFileSync(join(folder, 'people.yaml'), [
    ...desks.map(({ id, role }) => entry(id, role, slow)),
    // Those who are not at it under load sign in once, to be given a case; that is not to take an hour.
    ...cases.map(({ participant, writes }) => entry(participant, 'participant', writes ? slow : `{noop}${PASSWORD}`)),
  ].join(''));
}

/** Through the front door: whatever is in the store was asked for by somebody over HTTP. */
async function seed(world, { cases, mentors, reviewers }) {
  const began = Date.now();
  const clerk = new Person(world, CLERK, 'administrator');
  const desks = new Map();
  const desk = (id, role) => desks.get(id) ?? desks.set(id, new Person(world, id, role)).get(id);
  let next = 0;
  const done = async (person, action, id, body, query) => {
    const answer = await person.call(action, { path: { id }, body, query });
    if (answer.status !== 200) throw new Error(`${action} of ${id}: ${answer.status} ${answer.text}`);
  };
  const one = async (each, at) => {
    const participant = new Person(world, each.participant, 'participant');
    const mentor = desk(`mentor-${at % mentors + 1}`, 'mentor');
    await done(clerk, 'enrol', each.id, { participant: each.participant, entry: ENTRY }, { cohort: 'load', version: 1 });
    await done(participant, 'nominate-mentor', each.id, {
      mentor: mentor.id, relation: 'network', 'more-experienced': true, 'mentoring-programme': true,
    });
    for (const section of each.reviewed || each.writes ? WORKBOOK : WORKBOOK.slice(0, 2)) await done(participant, 'save-section', each.id, section);
    if (!each.reviewed) return;
    await done(mentor, 'write-statement', each.id, { text: 'I know this work and its figures.' });
    await done(participant, 'submit-workbook', each.id, { declaration: 'This is my own work.' });
    await done(clerk, 'assign-reviewer', each.id, { reviewer: `reviewer-${at % reviewers + 1}` });
  };
  await Promise.all(Array.from({ length: SEEDERS }, async () => {
    while (next < cases.length) {
      const at = next++;
      await one(cases[at], at);
      if (at % 500 === 499) progress(`${at + 1} of ${cases.length} candidacies, ${(world.measured.requests / (Date.now() - began) * 1000).toFixed(0)} requests a second`);
    }
  }));
  progress(`${cases.length} candidacies through the front door in ${Math.round((Date.now() - began) / 1000)} s, ${world.measured.requests} requests`);
}

const ENTRY = {
  'set-member': true, 'suitability-declared-on': '2014-12-10', 'qtls-or-qts': true, 'qualification-level': 5,
  'qualified-on': '2014-07-11', 'weekly-hours': 22, 'post-14': true,
};

/** Everybody is at it already when the measuring begins: to check a password is meant to take long, and is done before. */
async function signIn(people) {
  let next = 0;
  await Promise.all(Array.from({ length: SEEDERS }, async () => {
    while (next < people.length) await people[next++].signIn();
  }));
}

async function work(world, host, { cases, desks }, seconds) {
  const writers = cases.filter(one => one.writes).map(one => ({ one, person: new Person(world, one.participant, 'participant') }));
  const others = desks.map(({ id, role }) => new Person(world, id, role));
  await signIn([...writers.map(({ person }) => person), ...others]);
  progress(`${writers.length + others.length} people have signed in`);
  const think = number('think', 1000);
  const warmUp = number('warm-up', 30);
  const end = Date.now() + (warmUp + seconds) * 1000;
  const pause = () => new Promise(go => setTimeout(go, -Math.log(1 - Math.random()) * think));
  const turns = async turn => {
    await pause();
    while (Date.now() < end) {
      await turn();
      await pause();
    }
  };
  const all = [
    ...writers.map(({ one, person }) => () => write(person, one, world)),
    ...others.map(person => () => look(person, world)),
  ];
  const ticking = setInterval(() => progress(`${Math.max(0, Math.round((end - Date.now()) / 1000))} s left, ${world.measured.requests} requests, `
    + `${world.acknowledged.length} saves, ${host.memory().rss} MB`), 10_000);
  const measuring = async () => {
    await new Promise(go => setTimeout(go, warmUp * 1000));
    progress('measuring');
    world.measured = new Measured();
    const cpu = host.cpu();
    if (number('kill-at', 60) > 0) {
      await new Promise(go => setTimeout(go, number('kill-at', 60) * 1000));
      world.cpu = { seconds: host.cpu() - cpu, requests: world.measured.requests };
      await outage(world, host);
    } else {
      await new Promise(go => setTimeout(go, (seconds - 1) * 1000));
      world.cpu = { seconds: host.cpu() - cpu, requests: world.measured.requests };
    }
  };
  await Promise.all([...all.map(turns), measuring()]);
  clearInterval(ticking);
  return writers;
}

async function outage(world, host) {
  const before = host.memory();
  progress(`killing the host, ${world.acknowledged.length} saves are acknowledged; memory: ${told(before)}`);
  const began = Date.now();
  world.away = true;
  await host.kill();
  await host.start(world.api.agent);
  world.outage = (Date.now() - began) / 1000;
  progress(`the host is back after ${world.outage.toFixed(1)} s`);
  // Everybody signs in again, which takes its time by design; that is no part of what is measured.
  setTimeout(() => { world.away = false; }, 15_000);
}

/** Every acknowledged save is in its history once; one that was not acknowledged at most once. */
async function check(world, writers) {
  const clerk = new Person(world, CLERK, 'administrator');
  const times = new Map();
  for (const { one, person } of writers) {
    const answer = await person.call('history', { path: { id: one.id } });
    for (const [mark] of answer.text.matchAll(/save [0-9a-f-]{36}/g)) times.set(mark, (times.get(mark) ?? 0) + 1);
    const verified = await clerk.call('verification', { path: { id: one.id } });
    if (!JSON.parse(verified.text).intact) throw new Error(`the history of ${one.id} is not as it was written`);
  }
  const lost = world.acknowledged.filter(({ mark }) => !times.has(mark));
  const twice = [...times].filter(([, count]) => count > 1);
  const begun = new Set(world.begun.map(({ mark }) => mark));
  const unasked = [...times.keys()].filter(mark => !begun.has(mark));
  console.log(`saves begun ${begun.size}, acknowledged ${world.acknowledged.length}, in the histories ${times.size}, `
    + `lost ${lost.length}, twice ${twice.length}, of unknown origin ${unasked.length}`);
  return lost.length + twice.length + unasked.length === 0;
}

function told({ rss, mostRss, heap }) {
  return `${heap === undefined ? '' : `heap ${heap} MB after a collection, `}RSS ${rss} MB, at most ${mostRss} MB`;
}

function progress(text) {
  console.log(`${new Date().toISOString().slice(11, 19)} ${text}`);
}

async function load() {
  const people = number('people', 200);
  const folder = given.folder ? resolve(given.folder) : here('../target/load');
  const all = cast(people, number('cases', 10_000));
  if (!given.seeded) prepare(folder, all);
  const host = new Host({
    java: given.java ?? 'java',
    javaOptions: (given['java-options'] ?? '-Xmx1g').split(' ').filter(word => word),
    jar: given.jar ?? here('../target/ats-web.jar'),
    folder,
    port: number('port', 18_099),
    settings: ['--ats.limits.person=1000000', '--ats.limits.address=1000000', ...(given.settings ?? '').split(' ').filter(word => word)],
  });
  const api = await host.start(new Agent({ keepAlive: true, maxSockets: 256 }));
  process.on('exit', () => host.child.kill('SIGKILL'));
  const log = name => join(folder, `${name}.txt`);
  const logged = name => (given.seeded ? readFileSync(log(name), 'utf8').split('\n').filter(line => line).map(line => {
    const [id, ...mark] = line.split(' ');
    return { id, mark: mark.join(' ') };
  }) : []);
  const world = {
    api, password: PASSWORD, tell: given.tell, measured: new Measured(), away: false, begun: logged('begun'), acknowledged: logged('acknowledged'),
    text: 'What is learned in the workshop should still be there half a year later. '.repeat(8),
    begin(save) {
      this.begun.push(save);
      appendFileSync(log('begun'), `${save.id} ${save.mark}\n`);
    },
    acknowledge(save) {
      this.acknowledged.push(save);
      appendFileSync(log('acknowledged'), `${save.id} ${save.mark}\n`);
    },
  };
  if (!given.seeded) await seed(world, all);
  if (world.measured.errors.size > 0) throw new Error('the seeding met errors');
  progress(`memory: ${told(host.memory())}`);
  const seconds = number('seconds', 120);
  const writers = await work(world, host, all, seconds);
  const memory = host.memory();
  const measured = world.measured;
  world.measured = new Measured();
  const kept = await check(world, writers);
  console.log(measured.table(seconds - (world.outage ? world.outage + 15 : 0)));
  console.log(`asked again in the outage or after it: ${measured.retried}`);
  console.log(`memory: ${told(memory)}`);
  if (world.cpu) {
    const each = world.cpu.seconds * 1000 / world.cpu.requests;
    console.log(`processor time of the host, until it was killed if it was: ${world.cpu.seconds.toFixed(1)} s, ${each.toFixed(1)} ms a request`);
  }
  await host.stop();
  return kept && measured.errors.size === 0;
}

if (given.help) {
  process.stdout.write(HELP);
} else {
  load().then(good => process.exit(good ? 0 : 1), failure => {
    console.error(failure);
    process.exit(1);
  });
}
