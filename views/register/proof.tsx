import { raw } from 'hono/html';
import type { ProofLine } from '../../src/flow/complaint-proof.ts';
import type { ComplaintDetail } from '../../src/register/read.ts';
import type { ViewContext } from '../context.ts';
import { countryName } from './countries.ts';

/** All the looks it has: it is kept and printed without the house around it. */
export const PROOF_STYLE = `body{font:15px/1.5 system-ui,sans-serif;max-width:48rem;margin:2rem auto;padding:0 1rem;color:#111;background:#fff}
h1{font-size:1.5rem}h2{font-size:1.1rem;margin-top:2rem}table{width:100%;border-collapse:collapse}
th,td{text-align:left;vertical-align:top;padding:.4rem .6rem .4rem 0;border-bottom:1px solid #ccc;overflow-wrap:anywhere}
td.said{white-space:pre-wrap}.fact{white-space:nowrap}tr{break-inside:avoid}
@media screen and (max-width:40rem){table,tbody,tr,th,td{display:block}th,td{border:0;padding:0}tr{border-bottom:1px solid #ccc;padding:.5rem 0}}
@media print{body{margin:0;max-width:none;font-size:11pt}@page{margin:18mm}}`;

/** A complaint as one page that stands by itself: number, parties, all that was said, decisions. */
export function ProofPage({
  view,
  shop,
  complaint,
  lines,
  isCut,
}: {
  view: ViewContext;
  shop: string;
  complaint: ComplaintDetail;
  lines: ProofLine[];
  /** the conversation is longer than what is listed */
  isCut: boolean;
}) {
  const { t } = view;
  const number = `${complaint.year}/${complaint.number}`;
  const facts: [label: string, value: string][] = [
    [t('register.number'), number],
    ...(shop === '' ? [] : [[t('register.shop'), shop] as [string, string]]),
    [t('register.customer'), complaint.customer],
    [t('register.country'), countryName(view, complaint.country)],
    [t('register.received'), exact(view, complaint.receivedAt)],
    [t('register.due'), complaint.dueAt ? exact(view, complaint.dueAt) : t('register.noTerm')],
    [t('register.claimed'), complaint.claimed],
  ];
  return (
    <>
      {raw('<!doctype html>')}
      <html lang={view.lang}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>{t('register.no', { number })}</title>
          <style>{raw(PROOF_STYLE)}</style>
        </head>
        <body>
          <main>
            <h1>{t('register.no', { number })}</h1>
            <table>
              <tbody>
                {facts.map(([label, value]) => (
                  <tr>
                    <th scope="row" class="fact">
                      {label}
                    </th>
                    <td class="said">{value}</td>
                  </tr>
                ))}
              </tbody>
            </table>
            <h2>{t('register.decisions')}</h2>
            {complaint.decisions.length === 0 && <p>{t('register.decisions.none')}</p>}
            {complaint.decisions.map(({ verdict, text, decidedAt, toldAt, userName }) => (
              <p>
                <b>{t(`register.verdict.${verdict}`)}</b> · {exact(view, decidedAt)} · {userName}
                <br />
                {text}
                <br />
                {toldAt ? `${t('register.told')}: ${exact(view, toldAt)}` : t('register.told.not')}
              </p>
            ))}
            <h2>{t('register.said')}</h2>
            {isCut && <p>{t('register.cut')}</p>}
            <table>
              <tbody>
                {lines.map((line) => (
                  <tr>
                    <th scope="row" class="fact">
                      {exact(view, line.at)}
                    </th>
                    <td>
                      {line.who}
                      <br />
                      {t(`register.what.${line.what}`)}
                      {line.delivered && (
                        <>
                          <br />
                          {t('register.delivered')} {exact(view, line.delivered)}
                        </>
                      )}
                    </td>
                    <td class="said">
                      {line.text}
                      {line.files.length > 0 && `\n${t('register.files')}: ${line.files.join(', ')}`}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
            <p>{t('register.made', { at: exact(view, view.now) })}</p>
          </main>
        </body>
      </html>
    </>
  );
}

/** With its date, year and zone: on paper there is no today. */
const exact = ({ lang, timeZone }: ViewContext, at: Date): string =>
  new Intl.DateTimeFormat(lang, { timeZone, dateStyle: 'medium', timeStyle: 'long' }).format(at);
