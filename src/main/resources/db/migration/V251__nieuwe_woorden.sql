-- The program before reads a code that it does not know as a fault: its page of that case or problem does not open. So the first row with
-- a code that 0.1.0 does not know raises the floor. MigratieTest finds a new one that has no trigger.
create function vloer_omhoog() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update schema_vloer set versie = tg_argv[0]::int where versie < tg_argv[0]::int;
  return null;
end $$;

do $$
declare
  nieuw record;
  er_is boolean;
begin
  for nieuw in
    select w.tabel, w.kolom, w.woorden from (values
      ('accountwijziging', 'wat', 'LOSGEMAAKT'),
      ('bemiddeling', 'adresbron', 'VERVALLEN'),
      ('bericht_keuze', 'soort', 'TUSSENBERICHT,ZAAK_GESTOPT,ZAAK_ONVEILIG'),
      ('bericht_vertaling', 'soort', 'TUSSENBERICHT,ZAAK_GESTOPT,ZAAK_ONVEILIG'),
      ('beveiligingslog', 'wat', 'WRONG_KEY,OWN_READING_JUDGED,LOGOUT_REFUSED'),
      ('historie', 'handeling', 'KWAM_TERUG,NIET_TERUGGEKOPPELD'),
      ('loopbaanregel', 'wat', 'ACCOUNT_TERUG,ACCOUNT_GEKOPPELD,TERUG'),
      ('overlasthistorie', 'wat',
        'TUSSENBERICHT,MELDER_GEBELD,MELDER_ZONDER_NUMMER,GEEN_BERICHTEN,WEER_BERICHTEN,NIET_MEER_GEVRAAGD,FOTO_WEG,ANDERE_BUURT'),
      ('publicatieverloop', 'wat', 'TERUGGEHAALD'),
      ('uitgaand', 'stand', 'TERUGGEKOMEN'),
      ('verzoek_betrokkene', 'soort', 'MEDEWERKER'),
      ('verzoekregel', 'handeling', 'OPNIEUW,VERANDERD,TERUG')
    ) as w (tabel, kolom, woorden)
  loop
    execute format('create trigger %I after insert or update of %I on %I for each row'
      || ' when (new.%I = any (string_to_array(%L, '',''))) execute function vloer_omhoog(251)',
      nieuw.tabel || '_nieuw_woord', nieuw.kolom, nieuw.tabel, nieuw.kolom, nieuw.woorden);
    execute format('select exists (select from %I where %I = any (string_to_array(%L, '','')))',
      nieuw.tabel, nieuw.kolom, nieuw.woorden) into er_is;
    if er_is then
      update schema_vloer set versie = 251 where versie < 251;
    end if;
  end loop;
end $$;
