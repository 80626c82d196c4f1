import { oneOf, UsageError } from '@liana/command-line';
import { addDays, type IsoDate, isoDate } from '@liana/finance';
import { checkAdmission, todayOf } from '../admin/check-admission.ts';
import { admitLender, expireLicence, listLenders, newLenderSecret } from '../admin/lenders.ts';
import { standingLists, withdrawList } from '../admin/pre-approved.ts';
import { CommandError, runCommand } from './command.ts';
import { preApproveFrom } from './lender/pre-approve-from.ts';

const usage = `Usage:
  lender admit  <id> --name <name> --url <base URL> --register <register and number> --valid-until <date> [--replace]
  lender expire <id> --on <date>
  lender list
  lender pre-approve <id> <csv> --tenant <id> --product <id> --valid-until <date> [--waives <rule>]… [--mode test|live]
  lender withdraw    <id> --tenant <id> --product <id> [--mode test|live]
  lender pre-approved

pre-approve reads whom a lender has approved in advance, and up to how much, from a CSV file with the columns contact and limit. It takes
the place of the list that the product had at this tenant. Nobody's contact is stored or printed: docs/pre-approved.md.`;

const needed = { type: 'string', needed: true } as const;
const place = { tenant: needed, product: needed, mode: { type: 'string', default: 'test' } } as const;
const forms = {
  admit: { takes: ['id'], options: { name: needed, url: needed, register: needed, 'valid-until': needed, replace: { type: 'boolean' } } },
  expire: { takes: ['id'], options: { on: needed } },
  list: {},
  'pre-approve': {
    takes: ['id', 'csv'],
    options: { ...place, 'valid-until': needed, waives: { type: 'string', multiple: true } },
  },
  withdraw: { takes: ['id'], options: place },
  'pre-approved': {},
} as const;

/** Admits lenders, ends their licences, and takes in whom they have approved in advance. */
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
    case 'pre-approve': {
      const [lenderId, file] = line.args;
      const terms = { waives: line.values.waives ?? [], validUntil: dateOf(line.values['valid-until'], '--valid-until') };
      return console.log(await preApproveFrom(deps, file, placeOf(lenderId, line.values), terms));
    }
    case 'withdraw': {
      const about = placeOf(line.args[0], line.values);
      await withdrawList(deps, about);
      return console.log(`The list of ${about.productId} is withdrawn: whom it named is forgotten.`);
    }
    case 'pre-approved': {
      for (const list of await standingLists(deps))
        console.log(
          `${list.lender_id}  ${list.product_id}  version ${list.version}  ${list.people} people  until ${list.valid_until}  at ${list.tenant_id}, ${list.mode}`,
        );
      return;
    }
  }
});

function placeOf(lenderId: string, { tenant, product, mode }: { tenant: string; product: string; mode: string }) {
  return { tenantId: tenant, mode: oneOf(mode, ['test', 'live'], '--mode'), lenderId, productId: product };
}

function dateOf(text: string, name: string): IsoDate {
  try {
    return isoDate(text);
  } catch {
    throw new UsageError(`${name} is a date such as 2027-12-31, not "${text}"`);
  }
}
