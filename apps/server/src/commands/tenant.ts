import { oneOf } from '@liana/command-line';
import { liana } from '@liana/theme';
import { createKey, revokeKey, rollWebhookSecret, rotateKey } from '../admin/keys.ts';
import { addHost, addOrigin, changePromise, createTenant, listTenants } from '../admin/tenants.ts';
import type { Dependencies } from '../dependencies.ts';
import { hours, runCommand } from './command.ts';

const usage = `Usage:
  tenant create <id> --name <name> --host <portal host> [--market US] [--currency USD] [--locale en] [--kind shop --kind portal] [--mode test|live]
  tenant key    <id> --kind publishable|secret [--mode test|live] [--label <what for>]
  tenant rotate-key <id> [--kind secret|publishable] [--keep <hours that the old key goes on>] [--mode test|live]
  tenant revoke <id> --tail <last letters of the key> [--after-hours 24] [--mode test|live]
  tenant roll   <id> --endpoint <whe_…> [--mode test|live]
  tenant origin <id> --origin <https://shop.example> [--return-path /] [--mode test|live]
  tenant host   <id> --host <pay.shop.example> [--mode test|live]
  tenant promise <id> --share <0.95: of 100 past applications like a recommended one, at least 95 were approved>
  tenant list`;

const tenantKinds = ['shop', 'portal'] as const;
const keyKinds = ['publishable', 'secret'] as const;

const text = { type: 'string' } as const;
const needed = { ...text, needed: true } as const;
const mode = { ...text, default: 'test' } as const;
const forms = {
  create: {
    takes: ['id'],
    options: {
      name: needed,
      host: needed,
      market: { ...text, default: 'US' },
      currency: { ...text, default: 'USD' },
      locale: { ...text, default: 'en' },
      kind: { ...text, multiple: true },
      mode,
    },
  },
  key: { takes: ['id'], options: { kind: needed, label: { ...text, default: 'command line' }, mode } },
  'rotate-key': { takes: ['id'], options: { kind: { ...text, default: 'secret' }, keep: { ...text, default: '24' }, mode } },
  revoke: { takes: ['id'], options: { tail: needed, 'after-hours': { ...text, default: '0' }, mode } },
  roll: { takes: ['id'], options: { endpoint: needed, mode } },
  origin: { takes: ['id'], options: { origin: needed, 'return-path': { ...text, default: '/' }, mode } },
  host: { takes: ['id'], options: { host: needed, mode } },
  promise: { takes: ['id'], options: { share: needed, mode } },
  list: {},
} as const;

/** Makes tenants and what leads to them, without a console. */
await runCommand({ usage, forms }, async (line, deps) => {
  if (line.name === 'list') return list(deps);
  const tenantId = line.args[0];
  const about = { tenantId, mode: oneOf(line.values.mode, ['test', 'live'], '--mode') };
  switch (line.name) {
    case 'create': {
      const { name, host, market, currency, locale } = line.values;
      const kinds = (line.values.kind ?? tenantKinds).map((kind) => oneOf(kind, tenantKinds, '--kind'));
      const tenant = { id: tenantId, name, market, currency, locale, kinds, theme: { color: liana.color } };
      await createTenant(deps, tenant, { mode: about.mode, host });
      return console.log(`Tenant ${tenantId} is there; its portal is at ${host}.`);
    }
    case 'key': {
      const kind = oneOf(line.values.kind, keyKinds, '--kind');
      const key = await createKey(deps, { ...about, kind, label: line.values.label });
      return console.log(`${key}\nThis key is shown once and stored nowhere.`);
    }
    case 'rotate-key': {
      const kind = oneOf(line.values.kind, keyKinds, '--kind');
      const { key, ending } = await rotateKey(deps, { ...about, kind, keepHours: hours(line.values.keep, 'keep') });
      const old = ending.map((tail) => `…${tail}`).join(', ');
      return console.log(`${key}\nThis key is shown once and stored nowhere. In its place, ${old} ends within ${line.values.keep} hours.`);
    }
    case 'revoke': {
      const afterHours = hours(line.values['after-hours'], 'after-hours');
      await revokeKey(deps, { ...about, tail: line.values.tail, afterHours });
      return console.log(`The key ends in ${afterHours} hours.`);
    }
    case 'roll': {
      const secret = await rollWebhookSecret(deps, { ...about, endpointId: line.values.endpoint });
      return console.log(`${secret}\nThis secret is shown once. The one before signs beside it for a day.`);
    }
    case 'origin': {
      const { origin, 'return-path': returnPathPrefix } = line.values;
      await addOrigin(deps, { ...about, origin, returnPathPrefix });
      return console.log(`Pages of ${origin} may use the publishable keys of ${tenantId}.`);
    }
    case 'promise': {
      await changePromise(deps, { ...about, promise: line.values.share });
      return console.log(`${tenantId} recommends where a pass rate of ${line.values.share} is proven.`);
    }
    case 'host': {
      await addHost(deps, { ...about, host: line.values.host });
      return console.log(`The portal of ${tenantId} is at ${line.values.host}.`);
    }
  }
});

async function list(deps: Dependencies): Promise<void> {
  for (const { id, name, market, hosts, origins, keys } of await listTenants(deps)) {
    console.log(`${id}  ${name}  ${market}\n  hosts: ${hosts.join(', ')}\n  origins: ${origins.join(', ')}\n  keys: ${keys.join(', ')}`);
  }
}
