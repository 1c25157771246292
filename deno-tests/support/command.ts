/**
 * Runs commands and captures their output.
 *
 * @module
 */

import "./fresh.ts";

/** The result of a finished command. */
export interface CommandResult {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs a command with a timeout of one minute. */
export async function run(cwd: string, command: string, ...args: string[]): Promise<CommandResult> {
  return await runWithin(60_000, cwd, command, ...args);
}

/** Runs a command with a timeout in milliseconds. */
export async function runWithin(
  milliseconds: number,
  cwd: string,
  command: string,
  ...args: string[]
): Promise<CommandResult> {
  const { code, stdout, stderr } = await new Deno.Command(command, {
    args,
    cwd,
    env: { NO_COLOR: "1" },
    signal: AbortSignal.timeout(milliseconds),
  }).output();
  const decoder = new TextDecoder();
  return { code, stdout: decoder.decode(stdout), stderr: decoder.decode(stderr) };
}

/** Runs a command with a timeout of one minute and returns its stdout. Throws if it fails. */
export async function mustRun(cwd: string, command: string, ...args: string[]): Promise<string> {
  return await mustRunWithin(60_000, cwd, command, ...args);
}

/** Runs a command with a timeout in milliseconds and returns its stdout. Throws if it fails. */
export async function mustRunWithin(
  milliseconds: number,
  cwd: string,
  command: string,
  ...args: string[]
): Promise<string> {
  const { code, stdout, stderr } = await runWithin(milliseconds, cwd, command, ...args);
  if (code !== 0) {
    const output = `${stdout.slice(-2000)}${stderr.slice(-2000)}`;
    throw new Error(`${command} ${args.join(" ")}: ${code}\n${output}`);
  }
  return stdout;
}
