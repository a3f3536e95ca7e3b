import type { Sql } from 'postgres';

export interface Size {
  conversations: number;
  /** every how many-th stands open */
  openEvery: number;
}

/** Twenty sources of two teams and everyone's, ten people, one conversation a mention, every second one labelled. */
export async function fill(sql: Sql, { conversations, openEvery }: Size, now: Date): Promise<void> {
  const at = now.toISOString();
  await sql.unsafe(`
    insert into users (email, name, password_hash, role, language, signature, created_at)
    select 'u' || n || '@shop.test', 'Person ' || n, 'x', 'agent', 'cs', 'P', '${at}' from generate_series(1, 10) n;
    insert into teams (name, created_at) values ('one', '${at}'), ('two', '${at}');
    insert into sources (channel, name, team_id, settings, purpose, intake, host, poll_seconds, next_poll_at, created_at)
    select 'feed', 'Source ' || n, case n % 3 when 0 then 1 when 1 then 2 end, '{}', 'answer', 'all', 'h', 300, '${at}', '${at}'
    from generate_series(1, 20) n;
    insert into labels (key, name, hue, created_at)
    select 'k' || n, 'Label ' || n, n, '${at}' from generate_series(1, 7) n;
    insert into watches (name, expression, created_at, updated_at)
    select 'Watch ' || n, 'word', '${at}', '${at}' from generate_series(1, 5) n;
    insert into authors (channel, external_id, name, first_seen_at)
    select 'feed', 'a' || n, 'Author ' || n, '${at}' from generate_series(1, ${Math.ceil(conversations / 10)}) n;
    insert into mentions (channel, external_id, source_id, author_id, kind, visibility, text, thread_key, caps,
      published_trust, first_seen_at, revision, history, language, language_confidence, sentiment, sentiment_label,
      sentiment_confidence, urgency, urgency_reasons, private_data)
    select 'feed', 'm' || n, 1 + n % 20, 1 + n % ${Math.ceil(conversations / 10)}, 'comment', 'public',
      repeat('Objednávka pořád nedorazila a nikdo neodpovídá. ', 4), 't' || n, '{}', 'platform',
      '${at}'::timestamptz - n * interval '1 second', '1', false, (array['cs','sk','pl','en'])[1 + n % 4], 1, 0,
      (array['negative','neutral','positive'])[1 + n % 3], 1, n % 100, '[{"code":"tone","points":10}]', '[]'
    from generate_series(1, ${conversations}) n;
    insert into mention_sources (mention_id, source_id, seen_at) select id, source_id, first_seen_at from mentions;
    -- every tenth was found by a second source too
    insert into mention_sources (mention_id, source_id, seen_at)
    select id, 1 + (source_id + 6) % 20, first_seen_at from mentions where id % 10 = 0;
    insert into conversations (thread_identity, source_id, found_by, purpose, status, assignee_id, due_at, snoozed_until, urgency,
      sentiment_label, sentiment, language, last_mention_id, first_seen_at, last_inbound_at, opened_at, resolution,
      resolved_at)
    select 'feed||t' || m.id, m.source_id,
      case when m.id % 10 = 0 then array[least(m.source_id, other), greatest(m.source_id, other)] else array[m.source_id] end, case when m.id % 7 = 0 then 'know' else 'answer' end, s.status,
      case when s.h / 64 % 10 < 6 then 1 + s.h / 64 % 10 end,
      case when s.status = 'open' and m.id % 7 > 0 then '${at}'::timestamptz + (m.id % 977 - 50) * interval '1 minute' end,
      case when s.status = 'snoozed' then '${at}'::timestamptz + interval '1 day' end,
      m.urgency, m.sentiment_label, 0, m.language, m.id, m.first_seen_at, m.first_seen_at, m.first_seen_at,
      case when s.status = 'done' then 'answered' end, case when s.status = 'done' then m.first_seen_at end
    from mentions m
    cross join lateral (select 1 + (m.source_id + 6) % 20 as other) found
    cross join lateral (select hashint8(m.id) & 1073741823 as h) hash
    cross join lateral (select h, case
      when h % ${openEvery} = 0 then 'open'
      when h % ${openEvery * 5} = 1 then 'waiting'
      when h % ${openEvery * 10} = 2 then 'snoozed'
      else 'done' end as status) s;
    insert into conversation_mentions select n, n from generate_series(1, ${conversations}) n;
    insert into conversation_labels (conversation_id, label_id)
    select n, 1 + n % 7 from generate_series(1, ${conversations}) n where n % 2 = 0;
    insert into deadlines (conversation_id, kind, state, started_at, due_at, minutes)
    select id, 'response', case when due_at is null then 'met' else 'running' end, first_seen_at,
      coalesce(due_at, first_seen_at), 30
    from conversations where purpose = 'answer';
    insert into watch_hits (mention_id, watch_id, spans)
    select n, 1 + n % 5, '[{"start":0,"end":10,"in":"text"}]' from generate_series(1, ${conversations}) n`);
  await sql.unsafe('vacuum analyze');
}
