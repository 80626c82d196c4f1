import { parseArgs } from 'node:util';
import { liana } from '@liana/theme';
import { createKey, revokeKey, rollWebhookSecret, rotateKey } from '../admin/keys.ts';
import { addHost, addOrigin, createTenant, listTenants } from '../admin/tenants.ts';
import type { Dependencies } from '../dependencies.ts';
import { CommandError, hours, needed, oneOf, runCommand } from './command.ts';

const usage = `Usage:
  tenant create <id> --name <name> --host <portal host> [--market US] [--currency USD] [--locale en] [--kind shop --kind portal]
  tenant key    <id> --kind publishable|secret [--mode test|live] [--label <what for>]
  tenant rotate-key <id> [--kind secret|publishable] [--keep <hours that the old key goes on>] [--mode test|live]
  tenant revoke <id> --tail <last letters of the key> [--after-hours 24] [--mode test|live]
  tenant roll   <id> --endpoint <whe_…> [--mode test|live]
  tenant origin <id> --origin <https://shop.example> [--return-path /] [--mode test|live]
  tenant host   <id> --host <pay.shop.example> [--mode test|live]
  tenant list`;

const options = {
  name: { type: 'string' },
  host: { type: 'string' },
  market: { type: 'string', default: 'US' },
  currency: { type: 'string', default: 'USD' },
  locale: { type: 'string', default: 'en' },
  kind: { type: 'string', multiple: true },
  mode: { type: 'string', default: 'test' },
  label: { type: 'string', default: 'command line' },
  origin: { type: 'string' },
  tail: { type: 'string' },
  keep: { type: 'string', default: '24' },
  'after-hours': { type: 'string', default: '0' },
  endpoint: { type: 'string' },
  'return-path': { type: 'string', default: '/' },
} as const;

const tenantKinds = ['shop', 'portal'] as const;
const keyKinds = ['publishable', 'secret'] as const;

/** Makes tenants and what leads to them, without a console. */
await runCommand(async (deps) => {
  const { positionals, values } = parseArgs({ options, allowPositionals: true });
  const [action, id] = positionals;
  if (action === 'list') return list(deps);
  if (!id) throw new CommandError(usage);
  const mode = oneOf(values.mode, ['test', 'live'], 'mode');
  switch (action) {
    case 'create': {
      const { market, currency, locale } = values;
      const kinds = (values.kind ?? tenantKinds).map((kind) => oneOf(kind, tenantKinds, 'kind'));
      const host = needed(values.host, 'host');
      const tenant = { id, name: needed(values.name, 'name'), market, currency, locale, kinds, theme: { color: liana.color } };
      await createTenant(deps, tenant, { mode, host });
      return console.log(`Tenant ${id} is there; its portal is at ${host}.`);
    }
    case 'key': {
      const kind = oneOf(values.kind?.at(-1), keyKinds, 'kind');
      const key = await createKey(deps, { tenantId: id, mode, kind, label: values.label });
      return console.log(`${key}\nThis key is shown once and stored nowhere.`);
    }
    case 'rotate-key': {
      const kind = oneOf(values.kind?.at(-1) ?? 'secret', keyKinds, 'kind');
      const { key, ending } = await rotateKey(deps, { tenantId: id, mode, kind, keepHours: hours(values.keep, 'keep') });
      const old = ending.map((tail) => `…${tail}`).join(', ');
      return console.log(`${key}\nThis key is shown once and stored nowhere. In its place, ${old} ends within ${values.keep} hours.`);
    }
    case 'revoke': {
      const afterHours = hours(values['after-hours'], 'after-hours');
      await revokeKey(deps, { tenantId: id, mode, tail: needed(values.tail, 'tail'), afterHours });
      return console.log(`The key ends in ${afterHours} hours.`);
    }
    case 'roll': {
      const secret = await rollWebhookSecret(deps, { tenantId: id, mode, endpointId: needed(values.endpoint, 'endpoint') });
      return console.log(`${secret}\nThis secret is shown once. The one before signs beside it for a day.`);
    }
    case 'origin': {
      const origin = needed(values.origin, 'origin');
      await addOrigin(deps, { tenantId: id, mode, origin, returnPathPrefix: values['return-path'] });
      return console.log(`Pages of ${origin} may use the publishable keys of ${id}.`);
    }
    case 'host': {
      const host = needed(values.host, 'host');
      await addHost(deps, { tenantId: id, mode, host });
      return console.log(`The portal of ${id} is at ${host}.`);
    }
    default:
      throw new CommandError(usage);
  }
});

async function list(deps: Dependencies): Promise<void> {
  for (const { id, name, market, hosts, origins, keys } of await listTenants(deps)) {
    console.log(`${id}  ${name}  ${market}\n  hosts: ${hosts.join(', ')}\n  origins: ${origins.join(', ')}\n  keys: ${keys.join(', ')}`);
  }
}
