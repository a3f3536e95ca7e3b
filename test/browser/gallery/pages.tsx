import type { ViewContext } from '../../../views/context.ts';
import { Bare, Layout } from '../../../views/layout.tsx';
import { Empty, More, Notice, PageHead, Tabs } from '../../../views/parts/blocks.tsx';
import { Button, ButtonLink } from '../../../views/parts/button.tsx';
import { Check, Field, SelectField, TextField } from '../../../views/parts/field.tsx';
import { Icon } from '../../../views/parts/icon.tsx';

/** Sources as they are drawn: one in trouble, one waiting, one tried. */
export const Sources = ({ view }: { view: ViewContext }) => (
  <Layout view={{ ...view, path: '/sources' }} title="Zdroje">
    <PageHead
      title="Zdroje"
      sub="8 zdrojů: 6 poslouchá, 1 čeká na limit, 1 stojí. Za posledních 24 hodin přišlo 465 zmínek."
    >
      <ButtonLink kind="quiet" icon="activity" href="#log">
        Co se dělo
      </ButtonLink>
      <ButtonLink kind="primary" icon="plus" href="/sources/new">
        Přidat zdroj
      </ButtonLink>
    </PageHead>
    <table class="st">
      <colgroup>
        {['c1', 'c2', 'c3', 'c4', 'c5', 'c6'].map((name) => (
          <col class={name} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {['Zdroj a stav', 'Naposledy, příště', 'Zpoždění', 'Přístup platí', 'Zmínky za 24 h'].map(
            (name) => (
              <th scope="col">{name}</th>
            ),
          )}
          <th scope="col">
            <span class="vh">Co s ním</span>
          </th>
        </tr>
      </thead>
      <tbody class="trouble">
        <tr>
          <td>
            <b class="nm">Instagram · @vandr.cz</b>
            <span class="state bad">
              <Icon name="circle-x" /> Stojí od 9:12, Meta odvolala přístup
            </span>
          </td>
          <td>
            9:12<small>čeká na vás</small>
          </td>
          <td>1 h 36 min</td>
          <td>
            <b class="lt">neplatí</b>
            <small>od dnešních 9:12</small>
          </td>
          <td>
            <span class="sp">
              <svg viewBox="0 0 132 24" role="img" aria-label="77 zmínek za 24 hodin">
                <rect x="1" y="16" width="4" height="8" rx=".8" />
                <rect x="7" y="23" width="4" height="1" rx=".8" class="z" />
                <rect x="13" y="8" width="4" height="16" rx=".8" />
                <path class="gap" d="M121.5 23L126 15M121.5 17L126 9" />
              </svg>
              <b>77</b>
            </span>
          </td>
          <td>
            <Button small icon="chevron-up">
              Sbalit
            </Button>
          </td>
        </tr>
        <tr class="exp">
          <td colspan={6}>
            <div class="box fix">
              <div>
                <h2>Co se stalo</h2>
                <p>Někdo změnil heslo účtu, kterým byl Instagram připojen (Karel Malý).</p>
                <p class="safe">
                  <Icon name="shield-check" /> Nic se neztratilo. <b>2 odpovědi</b> čekají v odchozích.
                </p>
              </div>
              <div>
                <h2>Co s tím</h2>
                <ol class="todo">
                  <li>
                    Přihlaste se účtem, který spravuje stránku <b>Vandr e-shop</b>.
                  </li>
                  <li>Vraťte se sem, zkouška proběhne sama.</li>
                </ol>
                <p class="go">
                  <Button kind="primary">Připojit Instagram znovu</Button>
                  <Button kind="quiet">Poslat odkaz Karlovi</Button>
                </p>
              </div>
            </div>
          </td>
        </tr>
      </tbody>
      <tbody>
        <tr>
          <td>
            <b class="nm">Bluesky · hledání „vandr“</b>
            <span class="state ok">
              <Icon name="circle-check" /> Poslouchá
            </span>
          </td>
          <td>
            10:48<small>příště za 40 s</small>
          </td>
          <td>3 s</td>
          <td>bez konce</td>
          <td>
            <span class="sp">
              <b>56</b>
            </span>
          </td>
          <td>
            <Button small>Vyzkoušet</Button>
          </td>
        </tr>
        <tr class="exp">
          <td colspan={6}>
            <div class="box">
              <h2>
                Zkouška v 10:48 <span>hotovo za 0,9 s, nic se nezveřejnilo</span>
                <Button small icon="rotate-ccw">
                  Znovu
                </Button>
              </h2>
              <ul class="steps">
                <li>
                  <Icon name="check" />
                  <b>Přihlášení</b>
                  <span>jako @vandr.bsky.social</span>
                  <small>84 ms</small>
                </li>
                <li class="tip">
                  <Icon name="lightbulb" />
                  <b>Soukromé zprávy</b>
                  <span>jen těm, kdo vás sledují, jinak nabídneme e-mail</span>
                </li>
              </ul>
              <p class="sample">
                Nejnovější: <b>@tomas_beha</b> „Nevíte někdo, jestli <mark>vandr</mark> dělá i širší kopyto?“{' '}
                <a class="lnk" href="/queue">
                  otevřít ve frontě
                </a>
              </p>
            </div>
          </td>
        </tr>
        <tr>
          <td>
            <b class="nm">Mastodon · hledání „vandr“</b>
            <span class="state wait">
              <Icon name="hourglass" /> Čeká na limit serveru do 10:52
            </span>
          </td>
          <td>
            10:41<small>příště 10:52</small>
          </td>
          <td>7 min</td>
          <td>
            bez konce<small class="sn">za 8 dní, upozorníme</small>
          </td>
          <td>17</td>
          <td>
            <Button small>Vyzkoušet</Button>
          </td>
        </tr>
      </tbody>
    </table>
  </Layout>
);

/** The editor of an expression, with an error. */
export const Watch = ({ view }: { view: ViewContext }) => (
  <Layout view={{ ...view, path: '/watches/1' }} title="Vandr">
    <div class="watch-edit">
      <div>
        <PageHead
          title="Vandr"
          sub="hlídá se od 3. března"
          crumbs={[{ href: '/watches', label: 'Hlídané výrazy' }]}
        >
          <span class="hold">uložit půjde po opravě řádku 3</span>
          <Button kind="primary" disabled>
            Uložit a hlídat
          </Button>
        </PageHead>
        <div class="body-pad">
          <section>
            <h2 class="sec">
              <label for="expr">Výraz</label> <small>slova, „přesné fráze“, AND OR NOT, závorky</small>
            </h2>
            <textarea class="expr bad" id="expr" aria-describedby="err" aria-invalid="true">
              (vandr OR vandrovky) AND lang:cz
            </textarea>
            <div class="err" id="err" role="status">
              <Icon name="circle-alert" />
              <p>
                <b>Řádek 1: jazyk „cz“ neznáme.</b> Čeština má zkratku <code>cs</code>.
              </p>
              <Button small>Opravit na lang:cs</Button>
            </div>
          </section>
          <div class="expr" role="img" aria-label="Výraz">
            <ol>
              <li>
                <i class="br">(</i>vandr <b>OR</b> <q>"vandr e-shop"</q>
                <i class="br">)</i>
              </li>
              <li>
                <b class="not">NOT</b> <em>author:</em>vandr_cz <b>NEAR/5</b> trampov<i class="wild">*</i>{' '}
                <span class="wrong-part">lang:cz</span>
              </li>
            </ol>
          </div>
          <p>
            <button type="button" class="f" aria-pressed="true">
              <Icon name="check" />
              Vandr<small>94</small>
            </button>
            <button type="button" class="f dup" aria-pressed="true">
              <Icon name="check" />
              Vandru
            </button>
            <button type="button" class="f off" aria-pressed="false">
              <Icon name="minus" />
              <s>Vandrech</s>
              <small>vypnuto</small>
            </button>
          </p>
          <p class="switches">
            <button type="button" class="switch" role="switch" aria-checked="true">
              <i />i bez háčků a čárek
            </button>
            <button type="button" class="switch" role="switch" aria-checked="false">
              <i />
              překlep o jedno písmeno
            </button>
            <span class="seg">
              <button type="button" aria-pressed="true">
                čeština<small>15</small>
              </button>
              <button type="button" aria-pressed="false">
                polski<small>11</small>
              </button>
            </span>
          </p>
        </div>
      </div>
      <aside class="try" aria-label="Zkouška výrazu">
        <header>
          <h2>Zkouška na posledních 30 dnech</h2>
          <p class="big">
            <b>380</b> zmínek, asi 13 denně
          </p>
        </header>
        <ol class="hits">
          <li>
            <p class="who">
              <b>Eva H.</b>
              <span class="chan">Mastodon · dnes 10:43</span>
              <span class="why1">hashtag</span>
            </p>
            <p class="snip">
              Jdu zkusit ty nové <mark>#vandr</mark> do lesa
            </p>
            <button type="button" class="nota">
              není o nás
            </button>
          </li>
        </ol>
      </aside>
    </div>
  </Layout>
);

/** Forms, notices, tabs, an empty place. */
export const Pieces = ({ view }: { view: ViewContext }) => (
  <Layout view={{ ...view, path: '/settings' }} title="Nastavení">
    <PageHead title="Nastavení" sub="Jak se obchod jmenuje a kdy má otevřeno" />
    <Tabs
      label="Oddíly"
      tabs={[
        { href: '/settings', label: 'Obchod', on: true },
        { href: '/settings/mail', label: 'E-mail', on: false, count: 2 },
      ]}
    />
    <div class="body-pad">
      <Notice kind="good">Uloženo.</Notice>
      <Notice kind="warning" title="Zkušební e-mail nedošel." action={<Button small>Zkusit znovu</Button>}>
        Server odmítl heslo.
      </Notice>
      <Notice kind="bad" title="Adresa neodpovídá.">
        Zkontrolujte ji prosím.
      </Notice>
      <Notice>
        Přečtěte si <a href="#how">jak na to</a>.
      </Notice>
      <form class="form" method="post">
        <div class="fields">
          <Field name="shop" label="Název obchodu" value="Vandr" hint="Jak vám lidé říkají." required />
          <SelectField
            name="lang"
            label="Jazyk"
            value="cs"
            options={[
              { value: 'cs', label: 'Čeština' },
              { value: 'en', label: 'English' },
            ]}
          />
        </div>
        <Field
          name="url"
          label="Adresa zdroje"
          value="vandr"
          error="Tady není zdroj, ale stránka. Našli jsme na ní dva zdroje."
        />
        <TextField name="signature" label="Podpis" value="— Jana, Vandr" rows={2} />
        <Check name="private" label="Povolit vnitřní adresy" hint="Jen pro zdroje ve vaší síti." checked />
        <p class="go">
          <Button kind="primary">Uložit</Button>
          <Button>Zkusit</Button>
          <Button kind="danger" icon="trash-2">
            Smazat zdroj
          </Button>
        </p>
      </form>
      <div class="figures">
        <div>
          <span>Přišlo</span>
          <b>61</b>
          <small>o 12 víc než včera</small>
        </div>
      </div>
      <div class="undo" role="status">
        <Icon name="send" />
        <span>
          Odesílá se za <b>8 s</b>
        </span>
        <Button small showKey="u">
          Zpět
        </Button>
      </div>
      <ol class="rows">
        <More view={view} href="/mentions?after=1" />
      </ol>
    </div>
  </Layout>
);

/** The first start: an empty queue beside a welcome. */
export const Start = ({ view }: { view: ViewContext }) => (
  <Layout view={{ ...view, nav: null }} title="První spuštění" kind="desk" showing="talk">
    <section class="queue" aria-label="Fronta">
      <header>
        <h1>Všechny otevřené</h1>
        <p class="pulse">zatím neposloucháme</p>
      </header>
      <Empty calm title="Nikdo na vás nečeká">
        <p>Jakmile se někdo ozve, objeví se tady. Nahoře bude vždy ten, komu nejdřív dochází čas.</p>
        <p>Až frontu jednou vyprázdníte, uvidíte totéž ticho.</p>
      </Empty>
    </section>
    <div class="talk welcome">
      <div class="wel">
        <h1>Dobrý den, Jano</h1>
        <p class="intro">
          Ohlas poslouchá, kde se o vašem obchodě mluví, a pohlídá, aby každý dostal odpověď včas a jen jednu.
        </p>
        <div class="ways">
          {['Připojit první zdroj', 'Projít se městečkem'].map((title, index) => (
            <section class="way">
              <div class="art" />
              <h2>{title}</h2>
              <p>Nejrychlejší je RSS, stačí adresa.</p>
              <div class="foot">
                <Button kind={index === 0 ? 'primary' : 'plain'}>{title}</Button>
                <span>asi 4 minuty</span>
              </div>
            </section>
          ))}
        </div>
        <section class="three">
          <h2>
            Tři kroky k první odpovědi <small>pořadí je na vás, rozdělané se uloží</small>
          </h2>
          <ol>
            <li class="now">
              <div>
                <b>Jak vám lidé říkají</b>
                <form>
                  <input value="Vandr" aria-label="Název obchodu" />
                  <Button>Uložit název</Button>
                  <span>
                    najdeme i <mark>Vandru</mark>, <mark>Vandrovi</mark>
                  </span>
                </form>
              </div>
              <span>1 minuta</span>
            </li>
            <li>
              <div>
                <b>Kde posloucháme</b>
                <p>První zdroj, další kdykoli přidáte.</p>
              </div>
              <span>asi 4 minuty</span>
            </li>
          </ol>
        </section>
      </div>
    </div>
  </Layout>
);

/** Outside: signing in. */
export const SignIn = ({ view }: { view: ViewContext }) => (
  <Bare view={view} title="Přihlášení">
    <h1>Přihlášení</h1>
    <form class="form" method="post">
      <Field name="email" label="E-mail" type="email" autocomplete="username" />
      <Field
        name="password"
        label="Heslo"
        type="password"
        autocomplete="current-password"
        error="E-mail nebo heslo nesedí."
      />
      <p class="go">
        <Button kind="primary">Přihlásit se</Button>
      </p>
    </form>
  </Bare>
);
