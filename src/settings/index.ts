import { eq, inArray, sql } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { prepared } from '../db/prepared.ts';
import { settings } from '../db/schema/settings.ts';
import { record } from '../events/record.ts';
import { type SettingKey, type SettingValue, SHAPES } from './shapes.ts';

const settingRow = prepared((tx) =>
  tx
    .select({ value: settings.value })
    .from(settings)
    .where(eq(settings.key, sql.placeholder('key')))
    .prepare('setting_of'),
);

/** One subject of the settings, defaults filled in where nothing was saved yet. */
export async function readSetting<K extends SettingKey>(tx: Tx, key: K): Promise<SettingValue<K>> {
  const [row] = await settingRow(tx).execute({ key });
  return SHAPES[key].parse(row?.value ?? {}) as SettingValue<K>;
}

/** Several subjects at once, in the order asked, in one statement. */
export async function readSettings<const K extends readonly SettingKey[]>(
  tx: Tx,
  keys: K,
): Promise<{ [I in keyof K]: SettingValue<K[I]> }> {
  const rows = await tx
    .select({ key: settings.key, value: settings.value })
    .from(settings)
    .where(inArray(settings.key, [...keys]));
  const saved = new Map(rows.map(({ key, value }) => [key, value]));
  return keys.map((key) => SHAPES[key].parse(saved.get(key) ?? {})) as { [I in keyof K]: SettingValue<K[I]> };
}

/** Saves a subject whole and tells the story who changed it (not what: secrets are among it). */
export async function saveSetting<K extends SettingKey>(
  tx: Tx,
  key: K,
  value: SettingValue<K>,
  by: { userId: number | null; at: Date },
): Promise<void> {
  const checked = SHAPES[key].parse(value);
  await tx
    .insert(settings)
    .values({ key, value: checked, updatedAt: by.at })
    .onConflictDoUpdate({ target: settings.key, set: { value: checked, updatedAt: by.at } });
  await record(tx, { at: by.at, kind: 'settings.changed', userId: by.userId, data: { key } });
}

/** Changes a part of a subject; two people who do so at once do it one after the other. Gives back what stands now. */
export async function changeSetting<K extends SettingKey>(
  tx: Tx,
  key: K,
  by: { userId: number | null; at: Date },
  change: (value: SettingValue<K>) => SettingValue<K>,
): Promise<SettingValue<K>> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${`settings ${key}`}))`);
  const value = change(await readSetting(tx, key));
  await saveSetting(tx, key, value, by);
  return value;
}
