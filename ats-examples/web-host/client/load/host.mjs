// A host of its own for a load: started, watched, killed and started again on the same files.
import { execFileSync, spawn } from 'node:child_process';
import { openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Api } from '../lib/api.mjs';

const LONGEST_START_MS = 180_000;
const LOOK_MS = 250;
const TICKS_A_SECOND = 100;

/** A host that runs as a process of its own. */
export class Host {
  /** @param {{java: string, javaOptions: string[], jar: string, folder: string, port: number, settings: string[]}} how */
  constructor(how) {
    this.how = how;
    this.base = `http://127.0.0.1:${how.port}`;
  }

  /** Starts the host, and waits until it answers. */
  async start(agent) {
    const { java, javaOptions, jar, folder, port, settings } = this.how;
    const log = openSync(join(folder, 'host.log'), 'a');
    this.child = spawn(java, [...javaOptions, '-jar', jar, '--ats.demo=false', `--ats.folder=${folder}`, `--server.port=${port}`, ...settings],
      { stdio: ['ignore', log, log] });
    this.ended = new Promise(done => this.child.once('exit', done));
    const end = Date.now() + LONGEST_START_MS;
    for (;;) {
      try {
        return await Api.at(this.base, agent);
      } catch (notYet) {
        if (this.child.exitCode !== null) throw new Error(`the host did not start; see ${join(folder, 'host.log')}`);
        if (Date.now() > end) throw new Error('the host does not answer', { cause: notYet });
        await new Promise(done => setTimeout(done, LOOK_MS));
      }
    }
  }

  /** Ends the host as a power cut would. */
  async kill() {
    this.child.kill('SIGKILL');
    await this.ended;
  }

  async stop() {
    this.child.kill('SIGTERM');
    await this.ended;
  }

  /** What the host takes of memory, in MB. */
  memory() {
    const status = readFileSync(`/proc/${this.child.pid}/status`, 'utf8');
    const mb = name => Math.round(Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1024);
    return { rss: mb('VmRSS'), mostRss: mb('VmHWM'), heap: this.#heap() };
  }

  /** The processor time that the host has had, in seconds. */
  cpu() {
    const after = readFileSync(`/proc/${this.child.pid}/stat`, 'utf8').split(') ')[1].split(' ');
    return (Number(after[11]) + Number(after[12])) / TICKS_A_SECOND;
  }

  /** After a collection, so that it is what is held and not what has been used. */
  #heap() {
    try {
      execFileSync('jcmd', [String(this.child.pid), 'GC.run'], { stdio: 'ignore' });
      const info = execFileSync('jcmd', [String(this.child.pid), 'GC.heap_info'], { encoding: 'utf8' });
      return Math.round(Number(/used (\d+)K/.exec(info)[1]) / 1024);
    } catch {
      return undefined; // a runtime without jcmd
    }
  }
}

/** Has the host itself make the hash of a password, as its command for adding people does. */
export function hash(java, jar, folder, password) {
  execFileSync(java, ['-jar', jar, 'add-person', '--id=hash', '--roles=administrator', `--ats.folder=${folder}`],
    { input: `${password}\n`, stdio: ['pipe', 'ignore', 'inherit'] });
  return /password: "([^"]+)"/.exec(readFileSync(join(folder, 'people.yaml'), 'utf8'))[1];
}
