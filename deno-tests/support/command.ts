/**
 * Programs, run to their end.
 *
 * @module
 */

/** What a program came to. */
export interface Ran {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs a program, for a minute at most. */
export async function run(cwd: string, command: string, ...args: string[]): Promise<Ran> {
  return await runWithin(60_000, cwd, command, ...args);
}

/** Runs a program, for so many milliseconds at most. */
async function runWithin(
  milliseconds: number,
  cwd: string,
  command: string,
  ...args: string[]
): Promise<Ran> {
  const { code, stdout, stderr } = await new Deno.Command(command, {
    args,
    cwd,
    env: { NO_COLOR: "1" },
    signal: AbortSignal.timeout(milliseconds),
  }).output();
  const decoder = new TextDecoder();
  return { code, stdout: decoder.decode(stdout), stderr: decoder.decode(stderr) };
}

/** The same of a program that has to succeed; gives what it printed. */
export async function mustRun(cwd: string, command: string, ...args: string[]): Promise<string> {
  return await mustRunWithin(60_000, cwd, command, ...args);
}

/** The same, with another limit. */
export async function mustRunWithin(
  milliseconds: number,
  cwd: string,
  command: string,
  ...args: string[]
): Promise<string> {
  const { code, stdout, stderr } = await runWithin(milliseconds, cwd, command, ...args);
  if (code !== 0) {
    const said = `${stdout.slice(-2000)}${stderr.slice(-2000)}`;
    throw new Error(`${command} ${args.join(" ")}: ${code}\n${said}`);
  }
  return stdout;
}
