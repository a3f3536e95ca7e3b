import type { ViewContext } from '../../../views/context.ts';
import { Layout } from '../../../views/layout.tsx';
import { Avatar } from '../../../views/parts/avatar.tsx';
import { Chip, Flag, Time, Tone, type ToneName } from '../../../views/parts/bits.tsx';
import { Tabs } from '../../../views/parts/blocks.tsx';
import { Button, ButtonLink, PostButton } from '../../../views/parts/button.tsx';
import { Icon, type IconName } from '../../../views/parts/icon.tsx';
import { DraftState, Live, NewOnes, NotifyButton } from '../../../views/parts/live.tsx';
import { Marked, type TextMark } from '../../../views/parts/marked.tsx';
import { paceOf, Ring, type RingClock } from '../../../views/parts/ring.tsx';
import { minutes } from './view.ts';

const due = (left: number): RingClock => ({
  kind: 'running',
  startedAt: minutes(left - 30),
  dueAt: minutes(left),
});

interface Example {
  who: string;
  icon: IconName;
  chan: string;
  text: string;
  brand?: string;
  tone: ToneName;
  label?: { name: string; hue: number };
  flag?: { icon: IconName; text: string };
  by?: string;
  lang?: string;
  clock: RingClock;
}

const EXAMPLES: Example[] = [
  {
    who: 'Petr Dvořák',
    icon: 'message-square',
    chan: 'komentář · Facebook',
    text: 'Už potřetí píšu ohledně reklamace a nikdo se neozval. Vandrovky se rozpadly po dvou týdnech, tohle je fakt podvod!',
    brand: 'Vandrovky',
    tone: 'negative',
    label: { name: 'reklamace', hue: 0 },
    flag: { icon: 'repeat-2', text: 'píše potřetí' },
    by: 'Karel Malý',
    clock: due(-6),
  },
  {
    who: 'Lucie Krátká',
    icon: 'message-square',
    chan: 'komentář · Facebook',
    text: 'Objednávka 2024-11873 měla přijít v pondělí. U Vandru už nikdy, můj mail je lucie.k@…',
    brand: 'Vandru',
    tone: 'negative',
    label: { name: 'objednávka', hue: 8 },
    flag: { icon: 'lock', text: 'osobní údaje' },
    by: 'Jana Nováková',
    clock: due(-2),
  },
  {
    who: '@tomas_beha',
    icon: 'at-sign',
    chan: 'zmínka · Bluesky',
    text: 'Nevíte někdo, jestli vandr dělá i širší kopyto? Na webu nic a na dotaz neodpovídají 🙄',
    brand: 'vandr',
    tone: 'mixed',
    flag: { icon: 'circle-question-mark', text: 'dotaz' },
    clock: due(5),
  },
  {
    who: 'Kasia Wiśniewska',
    icon: 'send',
    chan: 'zpráva · Instagram',
    text: 'Dzień dobry, czy mogę zwrócić buty kupione w promocji? Rozmiar niestety za mały 😊',
    tone: 'neutral',
    lang: 'pl',
    label: { name: 'objednávka', hue: 8 },
    clock: due(8),
  },
  {
    who: 'iDNES.cz',
    icon: 'rss',
    chan: 'článek · RSS',
    text: 'Test běžeckých bot: Vandr překvapil cenou i zpracováním, v tlumení ale zaostává',
    brand: 'Vandr',
    tone: 'positive',
    flag: { icon: 'layers', text: '+4 převzaté' },
    clock: { kind: 'know' },
  },
  {
    who: 'Marek Zeman',
    icon: 'star',
    chan: 'recenze · Heureka',
    text: 'Rychlé dodání, milá obsluha na telefonu. Díky paní Janě za výměnu velikosti 👏',
    tone: 'positive',
    label: { name: 'hodnocení', hue: 5 },
    clock: due(20),
  },
  {
    who: 'Eva H.',
    icon: 'at-sign',
    chan: 'zmínka · Mastodon',
    text: 'Jdu zkusit ty nové #vandr do lesa, prý drží na mokru. Někdo zkušenost?',
    brand: '#vandr',
    tone: 'neutral',
    clock: { kind: 'paused', remainingMs: 25 * 60_000, totalMs: 30 * 60_000 },
  },
];

const brandMarks = ({ text, brand }: Example): TextMark[] =>
  brand ? [{ start: text.indexOf(brand), end: text.indexOf(brand) + brand.length, kind: 'brand' }] : [];

const Row = ({ view, example, index }: { view: ViewContext; example: Example; index: number }) => (
  <li
    class={`row ${example.clock.kind === 'know' ? '' : paceOf(example.clock, view.now)}${index === 1 ? ' sel' : ''}`}
    id={`c${index}`}
    aria-current={index === 1 ? 'true' : undefined}
  >
    <Ring view={view} clock={example.clock} />
    <div class="body">
      <p class="who">
        <a class="name" href={`/conversations/${index}`} data-row>
          <b>{example.who}</b>
        </a>
        <span class="chan">
          <Icon name={example.icon} /> {example.chan}
        </span>
        <Time view={view} at={minutes(-36 + index * 5)} />
      </p>
      <p class="text">
        <Marked view={view} text={example.text} marks={brandMarks(example)} />
      </p>
      <p class="meta">
        <Tone view={view} tone={example.tone} />
        {example.lang && <span class="lang">{example.lang}</span>}
        {example.label && <Chip {...example.label} />}
        {example.flag && <Flag {...example.flag} />}
        {example.by && <Avatar name={example.by} size="xs" alone />}
      </p>
    </div>
  </li>
);

const Queue = ({ view }: { view: ViewContext }) => (
  <section class="queue" aria-label="Fronta">
    <header>
      <h1>Všechny otevřené</h1>
      <div class="tools">
        <ButtonLink kind="quiet" icon="arrow-down-narrow-wide" href="?order=due">
          Podle termínu
        </ButtonLink>
        <ButtonLink kind="quiet" icon="sliders-horizontal" href="?filter">
          Filtr
        </ButtonLink>
      </div>
      <p class="pulse">
        <b class="late">2 po termínu</b>
        <b class="soon">3 do 10 minut</b>
        <span>18 v klidu</span>
        <Live view={view} url="/live" />
        <NotifyButton view={view} />
      </p>
    </header>
    <NewOnes view={view} />
    <ol class="rows" id="rows" data-live-list hx-get="/rows" hx-trigger="refresh" hx-swap="innerMorph">
      {EXAMPLES.map((example, index) => (
        <Row view={view} example={example} index={index} />
      ))}
    </ol>
  </section>
);

const LUCIE =
  'Objednávka 2024-11873 měla přijít v pondělí. U Vandru už nikdy, můj mail je lucie.k@email.cz, ozve se konečně někdo??';
const privateMarks: TextMark[] = ['2024-11873', 'lucie.k@email.cz'].map((text) => ({
  start: LUCIE.indexOf(text),
  end: LUCIE.indexOf(text) + text.length,
  kind: 'private',
}));

const Talk = ({ view }: { view: ViewContext }) => (
  <section class="talk" id="talk" aria-label="Konverzace">
    <header>
      <a class="back" href="/queue" aria-label={view.t('ui.back')}>
        <Icon name="chevron-left" />
        22
      </a>
      <h1>Lucie Krátká</h1>
      <div class="actions">
        <ButtonLink kind="quiet" icon="tag" hotkey="l" href="#label">
          Štítek
        </ButtonLink>
        <ButtonLink kind="quiet" icon="alarm-clock" hotkey="s" href="#snooze">
          Odložit
        </ButtonLink>
        <ButtonLink kind="quiet" icon="mail" hotkey="e" href="#email">
          Předat do e-mailu
        </ButtonLink>
        <PostButton action="/conversations/1/resolution" icon="check" hotkey="d">
          Vyřízeno
        </PostButton>
      </div>
      <p>
        komentář pod příspěvkem{' '}
        <a href="https://example.org">
          Podzimní výprodej −30 % <Icon name="external-link" />
        </a>{' '}
        · Facebook ·{' '}
        <b class="pub">
          <Icon name="globe" /> vidí všichni
        </b>{' '}
        <a class="narrow" href="#person">
          kdo to je
        </a>
      </p>
    </header>
    <p class="why">
      <b>Proč je nahoře</b>
      <span>po termínu 2 min</span>
      <span>veřejná stížnost</span>
      <span>záporný tón −0,71</span>
      <span>číslo objednávky a e-mail v textu</span>
    </p>
    <section class="thread" tabindex={0} aria-label="Vlákno">
      <article class="post">
        <p class="by">
          Vandr e-shop <time>v pátek 9:00</time>
        </p>
        <p>Podzimní výprodej je tady! Vybrané modely až o 30 % levněji. 👟🍂</p>
      </article>
      <article class="msg in">
        <Avatar name="Lucie Krátká" />
        <div>
          <p class="by">
            <b>Lucie Krátká</b> <time>dnes 10:16</time>
          </p>
          <p class="bubble">
            <Marked view={view} text={LUCIE} marks={privateMarks} />
          </p>
        </div>
      </article>
      <p class="event">
        <Icon name="user-check" /> Jana převzala konverzaci · 10:41
      </p>
      <article class="msg note">
        <Avatar name="Karel Malý" />
        <div>
          <p class="by">
            <b>Karel</b> poznámka pro tým <time>10:43</time>
          </p>
          <p class="bubble">Zásilkovna ji vrátila, adresa neúplná. Posíláme znovu dnes odpoledne.</p>
        </div>
      </article>
    </section>
    <form class="composer" method="post" action="/reply">
      <Tabs
        label="Kdo to uvidí"
        tabs={[
          {
            href: '#public',
            label: 'Veřejná odpověď',
            short: 'Veřejně',
            icon: 'globe',
            on: true,
            hotkey: 'r',
          },
          { href: '#private', label: 'Soukromá zpráva', short: 'Soukromě', icon: 'send', on: false },
          { href: '#email', label: 'E-mail', icon: 'mail', on: false },
          { href: '#note', label: 'Poznámka', short: 'Tým', icon: 'sticky-note', on: false },
        ]}
      >
        <a class="hint" href="#templates">
          <Icon name="sparkles" /> šablona
        </a>
      </Tabs>
      <textarea class="paper" name="text" aria-label="Veřejná odpověď" data-draft-url="/draft">
        Dobrý den, Lucie, mrzí nás, že jste na balíček čekala. Dnes odpoledne ho posíláme znovu. Podrobnosti
        vám za chvilku pošlu do e-mailu, ať tu nejsou vaše údaje na očích. — Jana
      </textarea>
      <footer>
        <ul class="checks">
          {['oslovení', 'pochopení', 'řešení', 'podpis'].map((check) => (
            <li class="ok">
              <Icon name="check" /> {check}
            </li>
          ))}
          <li class="tip">
            <Icon name="lightbulb" /> zákaznice vyká, držte vykání
          </li>
        </ul>
        <span class="count">189 / 8000</span>
        <DraftState view={view} />
        <Button kind="quiet" type="button" hotkey="h">
          Slíbit do…
        </Button>
        <Button kind="primary" showKey="⌘⏎">
          Odeslat a předat do e-mailu
        </Button>
      </footer>
    </form>
  </section>
);

const Person = ({ view }: { view: ViewContext }) => (
  <aside class="person" id="person" aria-label="Zákazník">
    <a class="btn quiet sm fold-close" href="#talk">
      <Icon name="x" /> {view.t('ui.close')}
    </a>
    <div class="card">
      <Avatar name="Lucie Krátká" size="lg" />
      <h2>Lucie Krátká</h2>
      <p>zákaznice od března 2023</p>
      <ul class="ids">
        <li>
          <Icon name="message-square" /> Facebook · Lucie Krátká
        </li>
        <li>
          <Icon name="mail" /> lucie.k@email.cz <em>spojit?</em>
        </li>
      </ul>
    </div>
    <h3>Napříč kanály</h3>
    <ol class="history">
      <li class="neg">
        <b>dnes 10:16</b> komentář na Facebooku<small>čeká na odpověď</small>
      </li>
      <li class="neu">
        <b>včera 18:02</b> e-mail na podpora@<small>Karel odpověděl za 2 h 10 min</small>
      </li>
      <li class="pos">
        <b>12. 8.</b> recenze na Heurece ★★★★★<small>poděkovala Jana</small>
      </li>
    </ol>
    <h3>Tón v čase</h3>
    <svg class="spark" viewBox="0 0 240 46" aria-hidden="true">
      <path class="zero" d="M0 23H240" />
      <path d="M4 10 C40 8 70 9 96 14 S150 20 172 22 S214 34 236 40" />
      <circle cx="236" cy="40" r="3.2" />
    </svg>
    <h3>Hodí se</h3>
    <ul class="tpl">
      <li>
        <b>Zpožděná zásilka</b>
        <small>použito 41×, spokojenost 94 %</small>
      </li>
      <li>
        <b>Přechod do e-mailu</b>
        <small>použito 118×</small>
      </li>
    </ul>
  </aside>
);

/** The main screen as it is drawn, from the parts alone. */
export const Desk = ({ view, showing }: { view: ViewContext; showing: 'queue' | 'talk' }) => (
  <Layout view={view} title="Fronta" kind="desk" showing={showing}>
    <Queue view={view} />
    <Talk view={view} />
    <Person view={view} />
  </Layout>
);
