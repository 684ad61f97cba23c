-- Outgoing mail: written in the transaction of what caused it, sent later. Once sent only the fact remains.
create sequence uitgaand_seq increment by 50 start with 50;
create table uitgaand (
  id             bigint       primary key,
  soort          varchar(60)  not null,
  nummer         varchar(12),                    -- of the case, when it is about one
  aan            varchar(120),
  onderwerp      varchar(200) not null,          -- no name, no address
  tekst          text,
  agenda_methode varchar(20),
  agenda         text,
  bijlage_naam   varchar(120),
  bijlage_soort  varchar(80),
  bijlage        bytea,
  stand          varchar(12)  not null,
  pogingen       int          not null default 0,
  volgende       timestamptz  not null,          -- not before
  gemaakt_op     timestamptz  not null,
  stand_op       timestamptz  not null,
  fout           varchar(200),
  besluit        varchar(80)                     -- who decided about a message that failed
);
create index uitgaand_wacht on uitgaand (volgende, id) where stand = 'WACHT';
create index uitgaand_stand on uitgaand (stand, id);
create index uitgaand_nummer on uitgaand (nummer);

-- Texts of letters. A version is never edited; the last one counts.
create sequence sjabloon_seq increment by 50 start with 100; -- the first fifty are for the texts below
create table sjabloon (
  id     bigint        primary key,
  soort  varchar(30)   not null,
  versie int           not null,
  tekst  varchar(6000) not null,
  op     timestamptz   not null,
  door   varchar(80)   not null,
  unique (soort, versie)
);
create function sjabloon_is_vast() returns trigger language plpgsql as
  $$ begin raise exception 'een sjabloon wordt alleen aangevuld'; end $$;
create trigger sjabloon_vast before update or delete on sjabloon for each row execute function sjabloon_is_vast();

create sequence brief_seq increment by 50 start with 50;
create table brief (
  id             bigint      primary key,
  sleutel        varchar(36) not null unique,    -- the form's own key: sending twice gives one letter
  bemiddeling_id bigint      not null references bemiddeling,
  soort          varchar(30) not null,
  aan            varchar(20) not null,
  kanaal         varchar(10) not null,
  sjabloonversie int         not null,
  tekst          text,                           -- erased when the case is made anonymous
  op             timestamptz not null,
  door           varchar(80) not null,
  medewerker_id  bigint      not null references medewerker,
  uitgaand_id    bigint      references uitgaand deferrable initially deferred
);
create index brief_zaak on brief (bemiddeling_id, id);

insert into sjabloon (id, soort, versie, tekst, op, door) values
(1, 'BEVESTIGING', 1, 'Beste {{naam}},

U hebt buurtbemiddeling om hulp gevraagd. Wij hebben uw aanmelding ontvangen. Uw zaaknummer is {{zaaknummer}}.

# Wat gebeurt er nu?

Binnen 5 werkdagen bel ik u. Dan praten wij over wat er speelt, wat u al hebt geprobeerd en of bemiddeling bij uw situatie past.

Past bemiddeling? Dan komen twee bemiddelaars bij u langs. Zij zijn vrijwilligers uit de stad. Zij kiezen geen partij en vertellen niets door.

# Wat kunt u zelf doen?

- Zeg op een rustig moment tegen uw buur waar u last van hebt.
- Luister ook naar wat uw buur zegt.
- Is het niet veilig? Bel dan 112.

# Wat bewaren wij over u?

Wij bewaren uw naam, uw adres, hoe wij u kunnen bereiken en korte notities over de zaak. Alleen ik en de twee bemiddelaars kunnen dat zien. U mag uw gegevens inzien en laten verbeteren of wissen.

Hebt u een vraag? Bel {{ons_telefoonnummer}} of mail naar {{ons_emailadres}}. Noem dan uw zaaknummer.

Met vriendelijke groet,

{{coordinator}}
{{organisatie}}', now(), 'Buurtregie'),
(2, 'UITNODIGING_EERSTE_BUUR', 1, 'Beste {{naam}},

U hebt ons om hulp gevraagd. Wij zijn de bemiddelaars die met u aan de slag gaan: {{bemiddelaars}}. Wij komen graag met u praten.

# Wanneer en waar?

Wij stellen voor: [dag, tijd en plaats].

Kunt u dan niet? Bel ons. Dan zoeken wij samen een ander moment.

# Wat bespreken wij?

- Wat er gebeurt en wat dat met u doet.
- Wat u graag anders wilt.
- Of u wilt dat wij met uw buur gaan praten. Dat doen wij alleen als u het goed vindt.

Het gesprek duurt ongeveer een uur. Het kost niets. Wat u vertelt, blijft bij ons.

Hebt u een vraag? Bel {{ons_telefoonnummer}} of mail naar {{ons_emailadres}}. Noem dan zaaknummer {{zaaknummer}}.

Met vriendelijke groet,

{{bemiddelaars}}
bemiddelaars van {{organisatie}}', now(), 'Buurtregie'),
(3, 'INFORMATIEBRIEF', 1, 'Beste {{naam}},

Wij zijn {{bemiddelaars}}, bemiddelaars van {{organisatie}}. Iemand uit uw buurt heeft ons verteld dat er iets speelt waar u ook bij betrokken bent. Wij willen graag uw kant van het verhaal horen. U hebt niets verkeerd gedaan: wij kiezen geen partij.

# Wat vragen wij u?

Wilt u met ons praten? Bel {{ons_telefoonnummer}} of mail naar {{ons_emailadres}}. Noem dan zaaknummer {{zaaknummer}}. Wij komen bij u langs of spreken ergens anders af. Het kost niets en u beslist zelf of u meedoet.

# Wat bewaren wij over u?

U krijgt deze brief ook omdat u volgens de wet (artikel 14 van de AVG) moet weten wat wij over u bewaren.

- Wij zijn {{organisatie}}. Wij zijn verantwoordelijk voor uw gegevens.
- Wij bewaren uw naam, uw adres, hoe wij u kunnen bereiken en korte notities over de zaak. Niets over gezondheid of strafbare feiten.
- Deze gegevens kregen wij van iemand uit uw buurt die ons om hulp vroeg.
- Wij gebruiken ze alleen om te bemiddelen. Dat is ons belang en dat van u en uw buurt: een conflict oplossen zonder politie of rechter.
- Alleen de coördinator en de twee bemiddelaars van deze zaak kunnen ze zien. Wij geven ze aan niemand anders.
- Wij bewaren ze tot {{bewaartermijn}} na het einde van de zaak. Daarna halen wij uw naam en adres weg.

# Uw rechten

U mag uw gegevens inzien, laten verbeteren of laten wissen. U mag ook zeggen dat u niet wilt dat wij ze gebruiken. Bel of mail ons dan. Bent u niet tevreden over ons antwoord? Dan kunt u een klacht indienen bij de Autoriteit Persoonsgegevens, www.autoriteitpersoonsgegevens.nl.

Met vriendelijke groet,

{{bemiddelaars}}
bemiddelaars van {{organisatie}}', now(), 'Buurtregie'),
(4, 'UITNODIGING_GESPREK', 1, 'Beste {{naam}},

U wilt met uw buur om de tafel. Dat vinden wij mooi. Wij nodigen u uit voor het gesprek.

# Wanneer en waar?

Het gesprek is op [dag, tijd en plaats]. Dat is een plek waar u allebei gast bent.

# Hoe gaat het gesprek?

- Wij zijn erbij: {{bemiddelaars}}.
- U vertelt allebei uw verhaal. De ander luistert.
- Samen zoekt u naar afspraken waar u allebei iets aan hebt.
- Wat er gezegd wordt, blijft in de kamer.

Het gesprek duurt ongeveer anderhalf uur. Kunt u niet? Bel dan op tijd: {{ons_telefoonnummer}}. Of mail naar {{ons_emailadres}}. Noem zaaknummer {{zaaknummer}}.

Met vriendelijke groet,

{{bemiddelaars}}
bemiddelaars van {{organisatie}}', now(), 'Buurtregie'),
(5, 'NAZORG', 1, 'Beste {{naam}},

Een tijd geleden hebben wij u geholpen met iets dat speelde in uw buurt. Wij zijn benieuwd hoe het nu gaat.

Wij hebben u gebeld, maar kregen u niet te pakken. Wilt u ons laten weten hoe het gaat?

- Gaat het goed of beter? Dan horen wij dat graag.
- Gaat het niet goed? Dan kijken wij samen wat er nog kan.

Bel {{ons_telefoonnummer}} of mail naar {{ons_emailadres}}. Noem dan zaaknummer {{zaaknummer}}. Horen wij niets? Dan sluiten wij de zaak.

Met vriendelijke groet,

{{coordinator}}
{{organisatie}}', now(), 'Buurtregie'),
(6, 'AFSLUITING', 1, 'Beste {{naam}},

Wij sluiten de zaak met nummer {{zaaknummer}}. Bedankt dat u met ons hebt gepraat.

# Wat gebeurt er met uw gegevens?

Wij bewaren uw gegevens nog een tijd, zodat wij u snel kunnen helpen als het weer misgaat. Daarna halen wij uw naam en adres weg. U mag uw gegevens inzien en laten verbeteren of wissen.

# Gaat het weer mis?

Bel {{ons_telefoonnummer}} of mail naar {{ons_emailadres}}. Wacht niet te lang: hoe eerder wij het weten, hoe beter wij kunnen helpen.

Wij wensen u een prettige buurt.

Met vriendelijke groet,

{{coordinator}}
{{organisatie}}', now(), 'Buurtregie'),
(7, 'TERUGKOPPELING', 1, 'Geachte verwijzer,

U hebt iemand naar buurtbemiddeling verwezen. Zaaknummer: {{zaaknummer}}.

De zaak is gesloten: {{afloop}}.

Meer mogen wij u niet vertellen. Wat bewoners ons vertellen, blijft bij ons. De bewoner vond goed dat u dit bericht krijgt.

Met vriendelijke groet,

{{coordinator}}
{{organisatie}}
{{ons_telefoonnummer}}', now(), 'Buurtregie');
