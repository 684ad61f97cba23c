-- Letters say what is so: nothing takes names and addresses away by itself yet. Where the text in force is still ours, the next
-- version of it leaves out what was promised; a text that somebody wrote stays as it is.
insert into sjabloon (id, soort, versie, tekst, op, door)
select nextval('sjabloon_seq'), soort, versie + 1,
       replace(replace(replace(tekst,
         '- Wij bewaren ze tot {{bewaartermijn}} na het einde van de zaak. Daarna halen wij uw naam en adres weg.',
         '- Wij bewaren ze zolang wij ze nodig hebben om u en uw buurt te helpen, ook als het later weer misgaat.'),
         'Wij bewaren uw gegevens nog een tijd, zodat wij u snel kunnen helpen als het weer misgaat. Daarna halen wij uw naam en adres weg.',
         'Wij bewaren uw gegevens, zodat wij u snel kunnen helpen als het weer misgaat.'),
         'U mag uw gegevens inzien, laten verbeteren of laten wissen.',
         'U mag uw gegevens inzien en ons vragen om ze te verbeteren of te wissen.'),
       now(), 'Buurtregie'
  from sjabloon s
 where door = 'Buurtregie'
   and versie = (select max(versie) from sjabloon l where l.soort = s.soort)
   and soort in ('INFORMATIEBRIEF', 'AFSLUITING');
