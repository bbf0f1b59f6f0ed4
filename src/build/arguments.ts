import { parseArgs } from 'node:util';

/** What may stand behind a command: names of options, with `string` for those that take a value. */
type Options = Record<string, { type: 'string' | 'boolean' }>;
type Values<O extends Options> = { [K in keyof O]?: O[K]['type'] extends 'string' ? string : boolean };

/**
 * Reads what stands behind `npm run <usage>`, such as `import -- FILE [--write]`; throws one plain sentence where it
 * cannot be meant. `env` shows the options that npm kept to itself because `--` was missing before them.
 */
export function readArguments<O extends Options>(
  usage: string,
  options: O,
  args: readonly string[],
  env: Record<string, string | undefined>,
): { values: Values<O>; files: string[] } {
  const swallowed = Object.keys(options).filter((name) => env[`npm_config_${name.replaceAll('-', '_')}`] !== undefined);
  if (swallowed.length)
    throw new Error(`npm took --${swallowed.join(', --')} for its own: put -- first, npm run ${usage}`);
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    return { values: values as Values<O>, files: positionals };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const [option = 'an option'] = /--?[a-z][a-z-]*/i.exec(message) ?? [];
    const wrong = code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' ? 'is not known' : valueFault(options, option);
    throw new Error(`${option} ${wrong}: npm run ${usage}`);
  }
}

const valueFault = (options: Options, option: string): string =>
  options[option.slice(2)]?.type === 'string' ? 'lacks its value' : 'takes no value';
