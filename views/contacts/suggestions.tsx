import type { Suggestion } from '../../src/contacts/read/list.ts';
import type { Desk } from '../desk.ts';
import { PostButton } from '../parts/button.tsx';
import { PersonLine, reasonWords } from './bits.tsx';

/**
 * Pairs that may be one person, with the reasons and both answers.
 * @param aboutId the person whose page it is: only the other one is named
 */
export const Suggestions = ({
  desk,
  list,
  aboutId,
  canAct,
}: {
  desk: Desk;
  list: readonly Suggestion[];
  aboutId?: number;
  canAct: boolean;
}) => (
  <ul class="suggested">
    {list.map((suggestion) => (
      <OneSuggestion desk={desk} suggestion={suggestion} aboutId={aboutId} canAct={canAct} />
    ))}
  </ul>
);

function OneSuggestion({
  desk,
  suggestion: { one, other, reasons },
  aboutId,
  canAct,
}: {
  desk: Desk;
  suggestion: Suggestion;
  aboutId?: number;
  canAct: boolean;
}) {
  const { view } = desk;
  const { t } = view;
  const [stays, comes] = other.id === aboutId ? [other, one] : [one, other];
  const fields = { other: String(comes.id) };
  return (
    <li>
      <div class="pair">
        {aboutId === undefined && (
          <p>
            <PersonLine desk={desk} person={stays} />
          </p>
        )}
        <p>
          <PersonLine desk={desk} person={comes} />
        </p>
      </div>
      <p class="hint">{reasons.map((reason) => reasonWords(view, reason)).join(' · ')}</p>
      {canAct && (
        <div class="side-by-side">
          <PostButton action={`/contacts/${stays.id}/merge`} fields={fields} small icon="check">
            {t('contacts.same')}
          </PostButton>
          <PostButton action={`/contacts/${stays.id}/not-same`} fields={fields} small kind="quiet">
            {t('contacts.notSame')}
          </PostButton>
        </div>
      )}
    </li>
  );
}
