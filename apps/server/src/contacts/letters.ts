import type { Locale } from '@liana/contract';
import type { LettersTable } from '../db/schema.ts';
import type { Unit } from '../db/unit.ts';
import type { Dependencies, SealedPlace } from '../dependencies.ts';
import { newId } from '../ids.ts';

export interface Letter {
  kind: LettersTable['kind'];
  to: string;
  locale: Locale;
  /** The six digits, or the link. */
  text: string;
  expiresAt: Date;
}
export interface StoredLetter extends Letter {
  tenantId: string;
  createdAt: string;
}

const placeOf = (tenantId: string, row: string, column: 'to_sealed' | 'body_sealed'): SealedPlace => ({
  tenantId,
  table: 'letters',
  column,
  row,
});

/** Puts a letter where letters are taken from. Address and text are sealed: whoever reads the store reads neither. */
export async function writeLetter(deps: Dependencies, tx: Unit, letter: Letter): Promise<void> {
  const id = newId(deps.random, 'letter');
  const seal = (column: 'to_sealed' | 'body_sealed', text: string) => deps.vault.sealOperator(placeOf(tx.tenantId, id, column), text);
  await tx.db
    .insertInto('letters')
    .values({
      id,
      tenant_id: tx.tenantId,
      mode: tx.mode,
      kind: letter.kind,
      to_sealed: seal('to_sealed', letter.to),
      body_sealed: seal('body_sealed', JSON.stringify({ locale: letter.locale, text: letter.text })),
      created_at: new Date(deps.clock.now()).toISOString(),
      expires_at: letter.expiresAt.toISOString(),
    })
    .execute();
}

/** The newest letters of test mode, newest first, for the outbox page of this machine. */
export async function readTestLetters(deps: Dependencies, limit: number): Promise<StoredLetter[]> {
  const rows = await deps.db
    .selectFrom('letters')
    .selectAll()
    .where('mode', '=', 'test')
    .where('expires_at', '>', new Date(deps.clock.now()).toISOString())
    .orderBy('created_at', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => {
    const open = (column: 'to_sealed' | 'body_sealed') => deps.vault.openOperator(placeOf(row.tenant_id, row.id, column), row[column]);
    const { locale, text } = JSON.parse(open('body_sealed')) as Pick<Letter, 'locale' | 'text'>;
    return {
      kind: row.kind,
      to: open('to_sealed'),
      locale,
      text,
      expiresAt: new Date(row.expires_at),
      tenantId: row.tenant_id,
      createdAt: row.created_at,
    };
  });
}
