/**
 * A use of the package with a tool, and the folder in which it is tried.
 *
 * @module
 */

import { type CommandResult, runWithin } from "../support/command.ts";
import { createProject } from "../runtimes/project.ts";
import { TOKEN } from "./probe.ts";

/** A use of the package with a tool. Without `line` and `message`, it works as it is. */
export interface Case {
  /** The tool. */
  tool: string;
  /** The npm package that has the tool's version; a command for the others. */
  version: string;
  /** What is built or run. */
  what: string;
  /** The line that makes it work. */
  line?: string;
  /** The part of the output that says what to do, without the line. */
  message?: string;
  /** Tries it, with the line or without. Returns the output, which has the token if it works. */
  attempt(folder: Folder, line: string): Promise<string>;
}

/** The outcome of a case. */
export type Outcome = "works" | "works with one line" | "does not work";

/** Returns the outcome that a case states. */
export function expected({ line, message }: Case): Outcome {
  return line ? "works with one line" : message ? "does not work" : "works";
}

/** A folder of a project in which the package and all tools are installed. */
export class Folder {
  /** Its path. */
  readonly path: string;
  /** The project's path. */
  readonly project: string;

  constructor(project: string, name: string) {
    this.project = project;
    this.path = `${project}/${name}`;
    Deno.mkdirSync(this.path, { recursive: true });
  }

  /** Writes a file. */
  async write(name: string, text: string): Promise<void> {
    const file = `${this.path}/${name}`;
    await Deno.mkdir(file.slice(0, file.lastIndexOf("/")), { recursive: true });
    await Deno.writeTextFile(file, text);
  }

  /** Runs a command here, for five minutes at most. Returns its output, also when it fails. */
  async run(command: string, ...args: string[]): Promise<string> {
    const { code, stdout, stderr } = await this.result(command, ...args);
    return `${stdout}${stderr}${code === 0 ? "" : `\nexit code ${code}`}`;
  }

  /** Runs a command that must succeed, which can then be followed by another. */
  async build(command: string, ...args: string[]): Promise<void> {
    const { code, stdout, stderr } = await this.result(command, ...args);
    if (code !== 0) throw new Error(`${command} ${args.join(" ")}: ${stdout}${stderr}`);
  }

  /** Runs a program of an installed tool, such as `vitest`. */
  bin(name: string): string {
    return `${this.project}/node_modules/.bin/${name}`;
  }

  /** Starts a server. */
  start(command: string, ...args: string[]): Server {
    return new Server(this.path, command, args);
  }

  private result(command: string, ...args: string[]): Promise<CommandResult> {
    return runWithin(300_000, this.path, command, ...args);
  }
}

/** A server that a case starts. */
export class Server {
  #child: Deno.ChildProcess;
  #output = "";
  #closed: Promise<unknown>;

  constructor(cwd: string, command: string, args: string[]) {
    const env = { NO_COLOR: "1" };
    const piped = { stdout: "piped", stderr: "piped" } as const;
    this.#child = new Deno.Command(command, { args, cwd, env, ...piped }).spawn();
    const read = async (stream: ReadableStream<Uint8Array>) => {
      for await (const text of stream.pipeThrough(new TextDecoderStream())) this.#output += text;
    };
    this.#closed = Promise.all([read(this.#child.stdout), read(this.#child.stderr)]);
  }

  /** Waits for a line of the output and returns the pattern's first group. */
  async line(pattern: RegExp): Promise<string> {
    for (const end = Date.now() + 120_000; Date.now() < end;) {
      const [, found] = this.#output.match(new RegExp(pattern, "m")) ?? [];
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`No line ${pattern} in ${this.#output}`);
  }

  /** Ends the server. Next.js would wait for connections that are kept alive. */
  async stop(): Promise<void> {
    this.#child.kill();
    const timer = setTimeout(() => this.#child.kill("SIGKILL"), 1000);
    await Promise.all([this.#closed, this.#child.status]);
    clearTimeout(timer);
  }
}

/** Creates a project with the packed package and the pinned tools installed. */
export async function createMatrixProject(): Promise<string> {
  const project = await createProject();
  const tools = `${new URL("node_modules", import.meta.url).pathname}/.`;
  const { code } = await new Deno.Command("cp", { args: ["-R", tools, `${project}/node_modules`] })
    .output();
  if (code !== 0) throw new Error("The tools cannot be copied");
  return project;
}

/** Tries a case. Returns its outcome, and the output if that is not what the case states. */
export async function tryCase(
  each: Case,
  folder: (suffix: string) => Folder,
): Promise<{ outcome: Outcome | "fails"; output: string }> {
  const attempt = (suffix: string, line: string) =>
    each.attempt(folder(suffix), line).catch(String);
  const without = await attempt("", "");
  if (without.includes(TOKEN)) return { outcome: "works", output: without };
  if (each.message === undefined || !without.includes(each.message)) {
    return { outcome: "fails", output: without };
  }
  if (each.line === undefined) return { outcome: "does not work", output: without };
  const output = await attempt("-with-line", each.line);
  return { outcome: output.includes(TOKEN) ? "works with one line" : "fails", output };
}
