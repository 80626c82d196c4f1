import { UsageError } from '@liana/command-line';
import { addDays, type IsoDate, isoDate } from '@liana/finance';
import { checkAdmission, todayOf } from '../admin/check-admission.ts';
import { admitLender, expireLicence, listLenders, newLenderSecret } from '../admin/lenders.ts';
import { CommandError, runCommand } from './command.ts';

const usage = `Usage:
  lender admit  <id> --name <name> --url <base URL> --register <register and number> --valid-until <date> [--replace]
  lender expire <id> --on <date>
  lender list`;

const needed = { type: 'string', needed: true } as const;
const forms = {
  admit: { takes: ['id'], options: { name: needed, url: needed, register: needed, 'valid-until': needed, replace: { type: 'boolean' } } },
  expire: { takes: ['id'], options: { on: needed } },
  list: {},
} as const;

/** Admits lenders, and ends their licences. */
await runCommand({ usage, forms }, async (line, deps) => {
  switch (line.name) {
    case 'list': {
      for (const lender of await listLenders(deps))
        console.log(`${lender.id}  ${lender.name}  ${lender.base_url}  until ${lender.licence_valid_until}`);
      return;
    }
    case 'admit': {
      const [id] = line.args;
      const { name, url, register, 'valid-until': validUntil, replace } = line.values;
      const admission = { id, name, baseUrl: url, licence: { register }, licenceValidUntil: dateOf(validUntil, '--valid-until') };
      checkAdmission(admission, { settings: deps.settings, today: todayOf(deps) });
      const isKnown = (await listLenders(deps)).some((lender) => lender.id === id);
      if (isKnown && !replace) throw new CommandError(`there is a lender ${id} already; --replace gives it a new address and a new secret`);
      const secret = newLenderSecret(deps);
      await admitLender(deps, admission, secret);
      return console.log(`${secret}\nBoth sides sign with this secret. It is shown once.`);
    }
    case 'expire': {
      const [id] = line.args;
      const on = dateOf(line.values.on, '--on');
      await expireLicence(deps, id, on);
      const isOver = on < todayOf(deps);
      return console.log(
        isOver
          ? `The licence of ${id} ended with ${on}: its products are gone from now on.`
          : `The licence of ${id} ends with ${on}: its products are gone from ${addDays(on, 1)} on.`,
      );
    }
  }
});

function dateOf(text: string, name: string): IsoDate {
  try {
    return isoDate(text);
  } catch {
    throw new UsageError(`${name} is a date such as 2027-12-31, not "${text}"`);
  }
}
