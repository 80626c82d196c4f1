import { parseArgs } from 'node:util';
import { isoDate } from '@liana/finance';
import { checkAdmission } from '../admin/check-admission.ts';
import { admitLender, expireLicence, listLenders, newLenderSecret } from '../admin/lenders.ts';
import { CommandError, needed, runCommand } from './command.ts';

const usage = `Usage:
  lender admit  <id> --name <name> --url <base URL> --register <licence and number> --valid-until <date> [--replace]
  lender expire <id> --on <date>
  lender list`;

const options = {
  name: { type: 'string' },
  url: { type: 'string' },
  register: { type: 'string' },
  'valid-until': { type: 'string' },
  on: { type: 'string' },
  replace: { type: 'boolean', default: false },
} as const;

/** Admits lenders, and ends their licences. */
await runCommand(async (deps) => {
  const { positionals, values } = parseArgs({ options, allowPositionals: true });
  const [action, id] = positionals;
  if (action === 'list') {
    for (const lender of await listLenders(deps))
      console.log(`${lender.id}  ${lender.name}  ${lender.base_url}  until ${lender.licence_valid_until}`);
  } else if (action === 'admit' && id) {
    const isKnown = (await listLenders(deps)).some((lender) => lender.id === id);
    if (isKnown && !values.replace)
      throw new CommandError(`there is a lender ${id} already; --replace gives it a new address and a new secret`);
    const secret = newLenderSecret(deps);
    const licence = { register: needed(values.register, 'register') };
    const validUntil = dateOf(needed(values['valid-until'], 'valid-until'));
    const admission = { id, name: needed(values.name, 'name'), baseUrl: needed(values.url, 'url'), licence, licenceValidUntil: validUntil };
    checkAdmission(admission, deps.settings);
    await admitLender(deps, admission, secret);
    console.log(`${secret}\nBoth sides sign with this secret. It is shown once.`);
  } else if (action === 'expire' && id) {
    const on = dateOf(needed(values.on, 'on'));
    await expireLicence(deps, id, on);
    console.log(`The licence of ${id} ends with ${on}; from the day after, its products are gone.`);
  } else {
    throw new CommandError(usage);
  }
});

function dateOf(text: string): string {
  try {
    return isoDate(text);
  } catch {
    throw new CommandError(`expected a date such as 2027-12-31, got ${text}`);
  }
}
