-- Letters say what is so: every coördinator sees a case and so does who watches over privacy, within how long the intake is done is a
-- setting, and who gave no number is not phoned. Where the text in force is still ours, in each language, its next version says that; a
-- text that somebody wrote stays as it is.
insert into sjabloon (id, soort, taal, vertaald, versie, bron, tekst, op, door)
select nextval('sjabloon_seq'), s.soort, s.taal, s.vertaald, s.versie + 1,
       case when exists (select from sjabloon n where n.soort = s.soort and n.taal = 'NEDERLANDS' and n.versie = s.bron
                            and n.door = 'Buurtregie'
                            and n.versie = (select max(l.versie) from sjabloon l where l.soort = n.soort and l.taal = n.taal))
            then s.bron + 1 else s.bron end,
       replace(replace(s.tekst, t.wie, t.wie_nu), t.termijn, t.termijn_nu), now(), 'Buurtregie'
  from sjabloon s
  join (values
('BEVESTIGING', 'NEDERLANDS',
 'Alleen ik en de twee bemiddelaars kunnen dat zien.',
 'Alleen onze coördinatoren, uw twee bemiddelaars en wie bij ons op privacy toeziet, kunnen dat zien.',
 'Binnen 5 werkdagen bel ik u.',
 'Binnen {{intaketermijn}} hoort u van mij.'),
('BEVESTIGING', 'ENGELS',
 'Only I and the two mediators can see this.',
 'Only our coordinators, your two mediators and whoever watches over privacy here can see this.',
 'I will call you within 5 working days.',
 'You will hear from me within {{intaketermijn}}.'),
('BEVESTIGING', 'POOLS',
 'Widzę je tylko ja i dwoje mediatorów.',
 'Widzą je tylko nasi koordynatorzy, Państwa dwoje mediatorów i osoba, która czuwa u nas nad prywatnością.',
 'W ciągu 5 dni roboczych zadzwonię do Państwa.',
 'W ciągu {{intaketermijn}} skontaktuję się z Państwem.'),
('BEVESTIGING', 'TURKS',
 'Bunları yalnızca ben ve iki arabulucu görebilir.',
 'Bunları yalnızca koordinatörlerimiz, iki arabulucunuz ve bizde gizliliği denetleyen kişi görebilir.',
 'Sizi 5 iş günü içinde arayacağım.',
 '{{intaketermijn}} içinde sizinle iletişime geçeceğim.'),
('BEVESTIGING', 'ARABISCH',
 'لا يرى ذلك إلا أنا والوسيطان.',
 'لا يرى ذلك إلا منسقونا ووسيطاكم ومن يراقب الخصوصية عندنا.',
 'سأتصل بكم خلال 5 أيام عمل.',
 'سأتواصل معكم خلال {{intaketermijn}}.'),
('INFORMATIEBRIEF', 'NEDERLANDS',
 'Alleen de coördinator en de twee bemiddelaars van deze zaak kunnen ze zien.',
 'Alleen onze coördinatoren, de twee bemiddelaars van deze zaak en wie bij ons op privacy toeziet, kunnen ze zien.', '', ''),
('INFORMATIEBRIEF', 'ENGELS',
 'Only the coordinator and the two mediators of this case can see it.',
 'Only our coordinators, the two mediators of this case and whoever watches over privacy here can see it.', '', ''),
('INFORMATIEBRIEF', 'POOLS',
 'Widzą je tylko koordynator i dwoje mediatorów tej sprawy.',
 'Widzą je tylko nasi koordynatorzy, dwoje mediatorów tej sprawy i osoba, która czuwa u nas nad prywatnością.', '', ''),
('INFORMATIEBRIEF', 'TURKS',
 'Bunları yalnızca koordinatör ve bu dosyanın iki arabulucusu görebilir.',
 'Bunları yalnızca koordinatörlerimiz, bu dosyanın iki arabulucusu ve bizde gizliliği denetleyen kişi görebilir.', '', ''),
('INFORMATIEBRIEF', 'ARABISCH',
 'لا يراها إلا المنسق والوسيطان في هذا الملف.',
 'لا يراها إلا منسقونا والوسيطان في هذا الملف ومن يراقب الخصوصية عندنا.', '', '')
  ) as t (soort, taal, wie, wie_nu, termijn, termijn_nu) on t.soort = s.soort and t.taal = s.taal
 where s.door = 'Buurtregie'
   and s.versie = (select max(l.versie) from sjabloon l where l.soort = s.soort and l.taal = s.taal);
