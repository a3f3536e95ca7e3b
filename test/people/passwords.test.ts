import { describe, expect, it } from 'vitest';
import { createPasswords, OWASP_COST } from '../../src/people/index.ts';
import { cheapPasswords as passwords } from '../factories.ts';

const owner = { email: 'jana.novakova@obchod.example', name: 'Jana Nováková' };

describe('passwords', () => {
  it('are kept as argon2id with the parameters OWASP asks for', async () => {
    const phc = await createPasswords().hash('tajné heslo Jany', owner);
    expect(phc).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(OWASP_COST.memoryCost).toBe(19_456);
  });

  it('are told from wrong ones, also when typed in another Unicode form', async () => {
    const phc = await passwords.hash('žluťoučký kůň', owner);
    expect(await passwords.verify(phc, 'žluťoučký kůň'.normalize('NFD'))).toBe(true);
    expect(await passwords.verify(phc, 'zlutoucky kun')).toBe(false);
  });

  it('of nobody are never right', async () => {
    expect(await passwords.verify(null, 'nobody has this password')).toBe(false);
  });

  it.each([
    ['krátké', 'people.password.short'],
    ['a'.repeat(201), 'people.password.long'],
    ['jana.novakova@obchod.example', 'people.password.own_name'],
    ['Jana.Novakova', 'people.password.own_name'],
    ['jana novakova', 'people.password.own_name'],
  ])('refuse %s', async (password, key) => {
    await expect(passwords.hash(password, owner)).rejects.toMatchObject({
      kind: 'invalid',
      key,
      field: 'password',
    });
  });
});
