import mapshaper from 'mapshaper';

/**
 * Runs mapshaper's commands on one text, `input.json`, and gives the text they leave in
 * `output.json`. Throws where they leave none.
 */
export async function runMapshaper(commands: string, input: string): Promise<string> {
  const files = await mapshaper.applyCommands(commands, { 'input.json': input });
  const output = files['output.json'];
  if (output === undefined) throw new Error(`mapshaper gave no output for: ${commands}`);
  return typeof output === 'string' ? output : new TextDecoder().decode(output);
}
