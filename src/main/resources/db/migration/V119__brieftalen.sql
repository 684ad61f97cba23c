-- Letters in the language of who reads them, with a form of address, and a closing letter that knows whether there was a talk.
alter table partij add plaats varchar(60);       -- null: the town of the postcode, by the list of the organisation

alter table sjabloon add taal varchar(12) not null default 'NEDERLANDS';
alter table sjabloon add vertaald varchar(8) check (vertaald in ('MACHINE', 'MENS'));
alter table sjabloon add bron int;               -- the Dutch version that was translated
alter table sjabloon drop constraint sjabloon_soort_versie_key;
alter table sjabloon add unique (soort, taal, versie);
alter table sjabloon add check ((taal = 'NEDERLANDS') = (vertaald is null));

alter table instelling alter column waarde type varchar(400);
alter table brief add taal varchar(12) not null default 'NEDERLANDS';

-- Where the Dutch text in force is still ours, the next version of it asks for the form of address and for the talk.
insert into sjabloon (id, soort, versie, tekst, op, door)
select nextval('sjabloon_seq'), soort, versie + 1,
       replace(replace(tekst, 'Beste {{naam}},', '{{aanhef}},'),
         'Bedankt dat u met ons hebt gepraat.', '{{dank_na_gesprek}}'),
       now(), 'Buurtregie'
  from sjabloon s
 where door = 'Buurtregie'
   and versie = (select max(versie) from sjabloon l where l.soort = s.soort)
   and soort <> 'TERUGKOPPELING';

insert into sjabloon (id, soort, taal, vertaald, versie, bron, tekst, op, door)
select nextval('sjabloon_seq'), t.soort, t.taal, 'MACHINE', 1,
       (select max(n.versie) from sjabloon n where n.soort = t.soort and n.taal = 'NEDERLANDS' and n.door = 'Buurtregie'),
       t.tekst, now(), 'Buurtregie'
  from (values
('BEVESTIGING', 'ENGELS', '{{aanhef}},

You asked neighbour mediation for help. We have received your request. Your case number is {{zaaknummer}}.

# What happens now?

I will call you within 5 working days. We will talk about what is going on, what you have tried already and whether mediation suits your situation.

Does mediation suit? Then two mediators come to see you. They are volunteers from the city. They do not take sides and do not pass on what you say.

# What can you do yourself?

- Tell your neighbour, at a quiet moment, what troubles you.
- Listen to what your neighbour says as well.
- Is it not safe? Then call 112.

# What do we keep about you?

We keep your name, your address, how we can reach you and short notes about the case. Only I and the two mediators can see this. You may see your data and have it corrected or erased.

Do you have a question? Call {{ons_telefoonnummer}} or send an e-mail to {{ons_emailadres}}. Please give your case number.

Kind regards,

{{coordinator}}
{{organisatie}}'),
('UITNODIGING_EERSTE_BUUR', 'ENGELS', '{{aanhef}},

You asked us for help. We are the mediators who will work with you: {{bemiddelaars}}. We would like to come and talk with you.

# When and where?

We suggest: [dag, tijd en plaats].

Does that not suit you? Call us. Then we will find another moment together.

# What will we talk about?

- What is happening and what that does to you.
- What you would like to be different.
- Whether you want us to talk with your neighbour. We only do that if you agree.

The talk takes about an hour. It is free. What you tell us stays with us.

Do you have a question? Call {{ons_telefoonnummer}} or send an e-mail to {{ons_emailadres}}. Please give case number {{zaaknummer}}.

Kind regards,

{{bemiddelaars}}
mediators of {{organisatie}}'),
('INFORMATIEBRIEF', 'ENGELS', '{{aanhef}},

We are {{bemiddelaars}}, mediators of {{organisatie}}. Somebody in your neighbourhood told us about something that may involve you as well. We would like to hear your side of the story. You have done nothing wrong: we do not take sides.

# What do we ask of you?

Would you like to talk with us? Call {{ons_telefoonnummer}} or send an e-mail to {{ons_emailadres}}. Please give case number {{zaaknummer}}. We can visit you or meet somewhere else. It is free and you decide yourself whether you take part.

# What do we keep about you?

You also receive this letter because the law (article 14 of the GDPR) says that you must know what we keep about you.

- We are {{organisatie}}. We are responsible for your data.
- We keep your name, your address, how we can reach you and short notes about the case. Nothing about health or crime.
- We received this data from somebody in your neighbourhood who asked us for help.
- We only use it to mediate. That is in our interest and in that of you and your neighbourhood: solving a conflict without police or court.
- Only the coordinator and the two mediators of this case can see it. We give it to nobody else.
- We keep it as long as we need it to help you and your neighbourhood, also when it goes wrong again later.

# Your rights

You may see your data and ask us to correct or erase it. You may also say that you do not want us to use it. Please call or e-mail us. Are you not satisfied with our answer? Then you can complain to the Dutch Data Protection Authority, www.autoriteitpersoonsgegevens.nl.

Kind regards,

{{bemiddelaars}}
mediators of {{organisatie}}'),
('UITNODIGING_GESPREK', 'ENGELS', '{{aanhef}},

You want to sit down with your neighbour. We are glad about that. We invite you to the talk.

# When and where?

The talk is on [dag, tijd en plaats]. At that place you are both guests.

# How does the talk go?

- We are there: {{bemiddelaars}}.
- You both tell your story. The other one listens.
- Together you look for agreements that help you both.
- What is said stays in the room.

The talk takes about an hour and a half. Can you not come? Please call in time: {{ons_telefoonnummer}}. Or send an e-mail to {{ons_emailadres}}. Please give case number {{zaaknummer}}.

Kind regards,

{{bemiddelaars}}
mediators of {{organisatie}}'),
('NAZORG', 'ENGELS', '{{aanhef}},

Some time ago we helped you with something in your neighbourhood. We would like to know how things are now.

We called you but could not reach you. Will you let us know how things are?

- Is it going well, or better? We would be glad to hear it.
- Is it not going well? Then we will look together at what can still be done.

Call {{ons_telefoonnummer}} or send an e-mail to {{ons_emailadres}}. Please give case number {{zaaknummer}}. If we hear nothing, we will close the case.

Kind regards,

{{coordinator}}
{{organisatie}}'),
('AFSLUITING', 'ENGELS', '{{aanhef}},

We are closing the case with number {{zaaknummer}}. {{dank_na_gesprek}}

# What happens to your data?

We keep your data, so that we can help you quickly if things go wrong again. You may see your data and have it corrected or erased.

# Does it go wrong again?

Call {{ons_telefoonnummer}} or send an e-mail to {{ons_emailadres}}. Do not wait too long: the sooner we know, the better we can help.

We wish you a pleasant neighbourhood.

Kind regards,

{{coordinator}}
{{organisatie}}'),
('BEVESTIGING', 'POOLS', '{{aanhef}},

Zwrócili się Państwo o pomoc do mediacji sąsiedzkiej. Otrzymaliśmy Państwa zgłoszenie. Numer sprawy to {{zaaknummer}}.

# Co teraz?

W ciągu 5 dni roboczych zadzwonię do Państwa. Porozmawiamy o tym, co się dzieje, czego już Państwo próbowali i czy mediacja pasuje do tej sytuacji.

Czy mediacja pasuje? Wtedy odwiedzi Państwa dwoje mediatorów. Są to wolontariusze z miasta. Nie stają po niczyjej stronie i nie przekazują nikomu tego, co usłyszą.

# Co mogą Państwo zrobić sami?

- Powiedzieć sąsiadowi w spokojnej chwili, co Państwu przeszkadza.
- Wysłuchać też tego, co mówi sąsiad.
- Nie jest bezpiecznie? Proszę zadzwonić pod numer 112.

# Jakie dane przechowujemy?

Przechowujemy Państwa imię i nazwisko, adres, dane kontaktowe oraz krótkie notatki o sprawie. Widzę je tylko ja i dwoje mediatorów. Mogą Państwo zobaczyć swoje dane oraz poprosić o ich poprawienie lub usunięcie.

Mają Państwo pytanie? Proszę zadzwonić pod numer {{ons_telefoonnummer}} lub napisać na adres {{ons_emailadres}}. Proszę podać numer sprawy.

Z poważaniem

{{coordinator}}
{{organisatie}}'),
('UITNODIGING_EERSTE_BUUR', 'POOLS', '{{aanhef}},

Poprosili nas Państwo o pomoc. Jesteśmy mediatorami, którzy się tym zajmą: {{bemiddelaars}}. Chcielibyśmy przyjść i z Państwem porozmawiać.

# Kiedy i gdzie?

Proponujemy: [dag, tijd en plaats].

Ten termin nie pasuje? Proszę do nas zadzwonić. Wspólnie znajdziemy inny.

# O czym porozmawiamy?

- Co się dzieje i jak to na Państwa wpływa.
- Co chcieliby Państwo zmienić.
- Czy chcą Państwo, abyśmy porozmawiali z sąsiadem. Robimy to tylko za Państwa zgodą.

Rozmowa trwa około godziny. Jest bezpłatna. To, co nam Państwo powiedzą, pozostaje u nas.

Mają Państwo pytanie? Proszę zadzwonić pod numer {{ons_telefoonnummer}} lub napisać na adres {{ons_emailadres}}. Proszę podać numer sprawy {{zaaknummer}}.

Z poważaniem

{{bemiddelaars}}
mediatorzy, {{organisatie}}'),
('INFORMATIEBRIEF', 'POOLS', '{{aanhef}},

Nazywamy się {{bemiddelaars}} i jesteśmy mediatorami ({{organisatie}}). Ktoś z Państwa okolicy opowiedział nam o sprawie, która może dotyczyć również Państwa. Chcielibyśmy poznać Państwa punkt widzenia. Nie zrobili Państwo nic złego: nie stajemy po niczyjej stronie.

# O co prosimy?

Czy chcą Państwo z nami porozmawiać? Proszę zadzwonić pod numer {{ons_telefoonnummer}} lub napisać na adres {{ons_emailadres}}. Proszę podać numer sprawy {{zaaknummer}}. Możemy Państwa odwiedzić albo spotkać się gdzie indziej. To nic nie kosztuje i sami Państwo decydują, czy wziąć udział.

# Jakie dane przechowujemy?

Otrzymują Państwo ten list także dlatego, że zgodnie z prawem (artykuł 14 RODO) muszą Państwo wiedzieć, jakie dane o Państwu przechowujemy.

- Jesteśmy {{organisatie}}. Odpowiadamy za Państwa dane.
- Przechowujemy imię i nazwisko, adres, dane kontaktowe oraz krótkie notatki o sprawie. Nic o zdrowiu ani o przestępstwach.
- Dane te otrzymaliśmy od osoby z Państwa okolicy, która poprosiła nas o pomoc.
- Używamy ich tylko do mediacji. Leży to w interesie naszym, Państwa i okolicy: rozwiązać konflikt bez policji i sądu.
- Widzą je tylko koordynator i dwoje mediatorów tej sprawy. Nie przekazujemy ich nikomu innemu.
- Przechowujemy je tak długo, jak są potrzebne, aby pomóc Państwu i okolicy, także gdy później znowu coś się stanie.

# Państwa prawa

Mogą Państwo zobaczyć swoje dane oraz poprosić o ich poprawienie lub usunięcie. Mogą Państwo też powiedzieć, że nie chcą, abyśmy ich używali. Proszę wtedy zadzwonić lub napisać. Nie są Państwo zadowoleni z naszej odpowiedzi? Mogą Państwo złożyć skargę do holenderskiego urzędu ochrony danych, www.autoriteitpersoonsgegevens.nl.

Z poważaniem

{{bemiddelaars}}
mediatorzy, {{organisatie}}'),
('UITNODIGING_GESPREK', 'POOLS', '{{aanhef}},

Chcą Państwo usiąść z sąsiadem do rozmowy. Bardzo nas to cieszy. Zapraszamy na rozmowę.

# Kiedy i gdzie?

Rozmowa odbędzie się: [dag, tijd en plaats]. W tym miejscu obie strony są gośćmi.

# Jak przebiega rozmowa?

- Jesteśmy przy niej: {{bemiddelaars}}.
- Każda strona opowiada swoją historię. Druga słucha.
- Wspólnie szukają Państwo ustaleń, które pomogą obu stronom.
- To, co zostanie powiedziane, pozostaje w tym pokoju.

Rozmowa trwa około półtorej godziny. Nie mogą Państwo przyjść? Proszę zadzwonić odpowiednio wcześnie: {{ons_telefoonnummer}}. Można też napisać na adres {{ons_emailadres}}. Proszę podać numer sprawy {{zaaknummer}}.

Z poważaniem

{{bemiddelaars}}
mediatorzy, {{organisatie}}'),
('NAZORG', 'POOLS', '{{aanhef}},

Jakiś czas temu pomogliśmy Państwu w sprawie w Państwa okolicy. Chcielibyśmy wiedzieć, jak jest teraz.

Dzwoniliśmy do Państwa, ale bez skutku. Czy mogą nam Państwo dać znać, jak jest?

- Jest dobrze albo lepiej? Chętnie to usłyszymy.
- Nie jest dobrze? Wtedy wspólnie zobaczymy, co jeszcze można zrobić.

Proszę zadzwonić pod numer {{ons_telefoonnummer}} lub napisać na adres {{ons_emailadres}}. Proszę podać numer sprawy {{zaaknummer}}. Jeśli nie otrzymamy wiadomości, zamkniemy sprawę.

Z poważaniem

{{coordinator}}
{{organisatie}}'),
('AFSLUITING', 'POOLS', '{{aanhef}},

Zamykamy sprawę o numerze {{zaaknummer}}. {{dank_na_gesprek}}

# Co dzieje się z Państwa danymi?

Przechowujemy Państwa dane, aby móc szybko pomóc, gdy znowu coś się stanie. Mogą Państwo zobaczyć swoje dane oraz poprosić o ich poprawienie lub usunięcie.

# Znowu jest źle?

Proszę zadzwonić pod numer {{ons_telefoonnummer}} lub napisać na adres {{ons_emailadres}}. Proszę nie czekać zbyt długo: im wcześniej wiemy, tym lepiej możemy pomóc.

Życzymy miłego sąsiedztwa.

Z poważaniem

{{coordinator}}
{{organisatie}}'),
('BEVESTIGING', 'TURKS', '{{aanhef}},

Komşu arabuluculuğundan yardım istediniz. Başvurunuzu aldık. Dosya numaranız: {{zaaknummer}}.

# Şimdi ne olacak?

Sizi 5 iş günü içinde arayacağım. Ne olduğunu, şimdiye kadar neler denediğinizi ve arabuluculuğun durumunuza uygun olup olmadığını konuşacağız.

Arabuluculuk uygun mu? O zaman iki arabulucu size gelir. Onlar şehirden gönüllülerdir. Taraf tutmazlar ve anlattıklarınızı kimseye söylemezler.

# Siz ne yapabilirsiniz?

- Sakin bir anda komşunuza sizi rahatsız eden şeyi söyleyin.
- Komşunuzun söylediklerini de dinleyin.
- Durum güvenli değil mi? O zaman 112''yi arayın.

# Hakkınızda neleri saklıyoruz?

Adınızı, adresinizi, size nasıl ulaşabileceğimizi ve dosya hakkında kısa notları saklıyoruz. Bunları yalnızca ben ve iki arabulucu görebilir. Bilgilerinizi görebilir, düzelttirebilir veya sildirebilirsiniz.

Sorunuz mu var? {{ons_telefoonnummer}} numarasını arayın veya {{ons_emailadres}} adresine yazın. Lütfen dosya numaranızı belirtin.

Saygılarımızla,

{{coordinator}}
{{organisatie}}'),
('UITNODIGING_EERSTE_BUUR', 'TURKS', '{{aanhef}},

Bizden yardım istediniz. Sizinle ilgilenecek arabulucular biziz: {{bemiddelaars}}. Gelip sizinle konuşmak istiyoruz.

# Ne zaman ve nerede?

Önerimiz: [dag, tijd en plaats].

Bu zaman size uymuyor mu? Bizi arayın. Birlikte başka bir zaman buluruz.

# Ne konuşacağız?

- Neler olduğunu ve bunun sizi nasıl etkilediğini.
- Neyin farklı olmasını istediğinizi.
- Komşunuzla konuşmamızı isteyip istemediğinizi. Bunu yalnızca siz kabul ederseniz yaparız.

Görüşme yaklaşık bir saat sürer. Ücretsizdir. Anlattıklarınız bizde kalır.

Sorunuz mu var? {{ons_telefoonnummer}} numarasını arayın veya {{ons_emailadres}} adresine yazın. Lütfen {{zaaknummer}} dosya numarasını belirtin.

Saygılarımızla,

{{bemiddelaars}}
{{organisatie}} arabulucuları'),
('INFORMATIEBRIEF', 'TURKS', '{{aanhef}},

Biz {{bemiddelaars}}, {{organisatie}} arabulucularıyız. Mahallenizden biri bize sizi de ilgilendirebilecek bir durumu anlattı. Sizin tarafınızı da dinlemek istiyoruz. Yanlış bir şey yapmadınız: biz taraf tutmuyoruz.

# Sizden ne rica ediyoruz?

Bizimle konuşmak ister misiniz? {{ons_telefoonnummer}} numarasını arayın veya {{ons_emailadres}} adresine yazın. Lütfen {{zaaknummer}} dosya numarasını belirtin. Size gelebilir veya başka bir yerde buluşabiliriz. Ücretsizdir ve katılıp katılmamaya kendiniz karar verirsiniz.

# Hakkınızda neleri saklıyoruz?

Bu mektubu, yasaya göre (AVG, madde 14) hakkınızda ne sakladığımızı bilmeniz gerektiği için de alıyorsunuz.

- Biz {{organisatie}}. Bilgilerinizden biz sorumluyuz.
- Adınızı, adresinizi, size nasıl ulaşabileceğimizi ve dosya hakkında kısa notları saklıyoruz. Sağlık veya suçlar hakkında hiçbir şey saklamıyoruz.
- Bu bilgileri, mahallenizde bizden yardım isteyen birinden aldık.
- Bunları yalnızca arabuluculuk için kullanıyoruz. Bu bizim, sizin ve mahallenizin yararınadır: bir anlaşmazlığı polis veya mahkeme olmadan çözmek.
- Bunları yalnızca koordinatör ve bu dosyanın iki arabulucusu görebilir. Başka kimseye vermiyoruz.
- Bunları, size ve mahallenize yardım etmek için gerekli olduğu sürece saklıyoruz; ileride yine sorun çıkarsa da.

# Haklarınız

Bilgilerinizi görebilir ve düzeltmemizi veya silmemizi isteyebilirsiniz. Kullanmamızı istemediğinizi de söyleyebilirsiniz. Bunun için bizi arayın veya bize yazın. Cevabımızdan memnun değil misiniz? O zaman Hollanda veri koruma kurumuna şikâyette bulunabilirsiniz: www.autoriteitpersoonsgegevens.nl.

Saygılarımızla,

{{bemiddelaars}}
{{organisatie}} arabulucuları'),
('UITNODIGING_GESPREK', 'TURKS', '{{aanhef}},

Komşunuzla bir araya gelmek istiyorsunuz. Buna çok sevindik. Sizi görüşmeye davet ediyoruz.

# Ne zaman ve nerede?

Görüşme: [dag, tijd en plaats]. Orada ikiniz de misafirsiniz.

# Görüşme nasıl geçer?

- Biz de oradayız: {{bemiddelaars}}.
- İkiniz de kendi hikâyenizi anlatırsınız. Diğeri dinler.
- İkinize de yararı olacak anlaşmaları birlikte ararsınız.
- Söylenenler odada kalır.

Görüşme yaklaşık bir buçuk saat sürer. Gelemiyor musunuz? Zamanında arayın: {{ons_telefoonnummer}}. Ya da {{ons_emailadres}} adresine yazın. Lütfen {{zaaknummer}} dosya numarasını belirtin.

Saygılarımızla,

{{bemiddelaars}}
{{organisatie}} arabulucuları'),
('NAZORG', 'TURKS', '{{aanhef}},

Bir süre önce mahallenizdeki bir konuda size yardım ettik. Şimdi durumun nasıl olduğunu merak ediyoruz.

Sizi aradık ama ulaşamadık. Durumun nasıl olduğunu bize bildirir misiniz?

- İyi mi, daha mı iyi? Bunu duymak isteriz.
- İyi gitmiyor mu? O zaman daha ne yapılabileceğine birlikte bakarız.

{{ons_telefoonnummer}} numarasını arayın veya {{ons_emailadres}} adresine yazın. Lütfen {{zaaknummer}} dosya numarasını belirtin. Sizden haber almazsak dosyayı kapatırız.

Saygılarımızla,

{{coordinator}}
{{organisatie}}'),
('AFSLUITING', 'TURKS', '{{aanhef}},

{{zaaknummer}} numaralı dosyayı kapatıyoruz. {{dank_na_gesprek}}

# Bilgilerinize ne olacak?

Tekrar sorun çıkarsa size hızlıca yardım edebilmek için bilgilerinizi saklıyoruz. Bilgilerinizi görebilir, düzelttirebilir veya sildirebilirsiniz.

# Yine sorun mu var?

{{ons_telefoonnummer}} numarasını arayın veya {{ons_emailadres}} adresine yazın. Çok beklemeyin: ne kadar erken bilirsek o kadar iyi yardım edebiliriz.

Size huzurlu bir mahalle dileriz.

Saygılarımızla,

{{coordinator}}
{{organisatie}}'),
('BEVESTIGING', 'ARABISCH', '{{aanhef}}،

لقد طلبتم المساعدة من الوساطة بين الجيران. استلمنا طلبكم. رقم ملفكم هو {{zaaknummer}}.

# ماذا يحدث الآن؟

سأتصل بكم خلال 5 أيام عمل. سنتحدث عما يحدث وعما جربتموه وعما إذا كانت الوساطة مناسبة لوضعكم.

هل الوساطة مناسبة؟ عندها يزوركم وسيطان. هما متطوعان من المدينة. لا ينحازان إلى أحد ولا ينقلان ما تقولونه.

# ماذا يمكنكم أن تفعلوا بأنفسكم؟

- قولوا لجاركم في وقت هادئ ما الذي يزعجكم.
- استمعوا أيضا إلى ما يقوله جاركم.
- هل الوضع غير آمن؟ اتصلوا بالرقم 112.

# ماذا نحفظ عنكم؟

نحفظ اسمكم وعنوانكم وكيف يمكننا الوصول إليكم وملاحظات قصيرة عن الملف. لا يرى ذلك إلا أنا والوسيطان. يحق لكم الاطلاع على بياناتكم وطلب تصحيحها أو حذفها.

هل لديكم سؤال؟ اتصلوا بالرقم {{ons_telefoonnummer}} أو راسلونا على {{ons_emailadres}}. اذكروا رقم ملفكم.

مع أطيب التحيات،

{{coordinator}}
{{organisatie}}'),
('UITNODIGING_EERSTE_BUUR', 'ARABISCH', '{{aanhef}}،

لقد طلبتم منا المساعدة. نحن الوسيطان اللذان سيعملان معكم: {{bemiddelaars}}. نود أن نزوركم ونتحدث معكم.

# متى وأين؟

نقترح: [dag, tijd en plaats].

هل هذا الموعد لا يناسبكم؟ اتصلوا بنا. سنجد معا موعدا آخر.

# عم سنتحدث؟

- ما يحدث وكيف يؤثر عليكم.
- ما تودون أن يتغير.
- هل تريدون أن نتحدث مع جاركم. لا نفعل ذلك إلا بموافقتكم.

تستغرق المحادثة حوالي ساعة. وهي مجانية. ما تقولونه يبقى عندنا.

هل لديكم سؤال؟ اتصلوا بالرقم {{ons_telefoonnummer}} أو راسلونا على {{ons_emailadres}}. اذكروا رقم الملف {{zaaknummer}}.

مع أطيب التحيات،

{{bemiddelaars}}
وسطاء {{organisatie}}'),
('INFORMATIEBRIEF', 'ARABISCH', '{{aanhef}}،

نحن {{bemiddelaars}}، وسطاء {{organisatie}}. أخبرنا شخص من حيكم عن أمر قد يعنيكم أيضا. نود أن نسمع وجهة نظركم. لم ترتكبوا أي خطأ: نحن لا ننحاز إلى أحد.

# ماذا نطلب منكم؟

هل تريدون التحدث معنا؟ اتصلوا بالرقم {{ons_telefoonnummer}} أو راسلونا على {{ons_emailadres}}. اذكروا رقم الملف {{zaaknummer}}. يمكننا زيارتكم أو اللقاء في مكان آخر. ذلك مجاني وأنتم تقررون هل تشاركون.

# ماذا نحفظ عنكم؟

تستلمون هذه الرسالة أيضا لأن القانون (المادة 14 من AVG) يوجب أن تعرفوا ما نحفظه عنكم.

- نحن {{organisatie}}. نحن مسؤولون عن بياناتكم.
- نحفظ اسمكم وعنوانكم وكيف يمكننا الوصول إليكم وملاحظات قصيرة عن الملف. لا شيء عن الصحة أو الجرائم.
- حصلنا على هذه البيانات من شخص في حيكم طلب منا المساعدة.
- نستعملها للوساطة فقط. وهذا في مصلحتنا ومصلحتكم ومصلحة حيكم: حل النزاع دون شرطة أو محكمة.
- لا يراها إلا المنسق والوسيطان في هذا الملف. لا نعطيها لأي شخص آخر.
- نحفظها ما دمنا نحتاجها لمساعدتكم ومساعدة حيكم، حتى إذا ساءت الأمور لاحقا من جديد.

# حقوقكم

يحق لكم الاطلاع على بياناتكم وأن تطلبوا منا تصحيحها أو حذفها. ويحق لكم أن تقولوا إنكم لا تريدون أن نستعملها. اتصلوا بنا أو راسلونا. هل أنتم غير راضين عن جوابنا؟ يمكنكم تقديم شكوى إلى هيئة حماية البيانات الهولندية، www.autoriteitpersoonsgegevens.nl.

مع أطيب التحيات،

{{bemiddelaars}}
وسطاء {{organisatie}}'),
('UITNODIGING_GESPREK', 'ARABISCH', '{{aanhef}}،

تريدون الجلوس مع جاركم. يسعدنا ذلك. ندعوكم إلى المحادثة.

# متى وأين؟

المحادثة: [dag, tijd en plaats]. في هذا المكان كلاكما ضيف.

# كيف تجري المحادثة؟

- نحن حاضرون: {{bemiddelaars}}.
- كل منكما يحكي قصته. والآخر يستمع.
- تبحثان معا عن اتفاقات تفيدكما.
- ما يقال يبقى في الغرفة.

تستغرق المحادثة حوالي ساعة ونصف. لا تستطيعون الحضور؟ اتصلوا في الوقت المناسب: {{ons_telefoonnummer}}. أو راسلونا على {{ons_emailadres}}. اذكروا رقم الملف {{zaaknummer}}.

مع أطيب التحيات،

{{bemiddelaars}}
وسطاء {{organisatie}}'),
('NAZORG', 'ARABISCH', '{{aanhef}}،

قبل فترة ساعدناكم في أمر في حيكم. نود أن نعرف كيف الحال الآن.

اتصلنا بكم ولم نتمكن من الوصول إليكم. هل تخبروننا كيف الحال؟

- هل الأمور جيدة أو أفضل؟ يسرنا أن نسمع ذلك.
- هل الأمور غير جيدة؟ عندها ننظر معا فيما يمكن فعله.

اتصلوا بالرقم {{ons_telefoonnummer}} أو راسلونا على {{ons_emailadres}}. اذكروا رقم الملف {{zaaknummer}}. إذا لم نسمع منكم شيئا فسنغلق الملف.

مع أطيب التحيات،

{{coordinator}}
{{organisatie}}'),
('AFSLUITING', 'ARABISCH', '{{aanhef}}،

نغلق الملف رقم {{zaaknummer}}. {{dank_na_gesprek}}

# ماذا يحدث لبياناتكم؟

نحفظ بياناتكم لكي نتمكن من مساعدتكم بسرعة إذا ساءت الأمور من جديد. يحق لكم الاطلاع على بياناتكم وطلب تصحيحها أو حذفها.

# هل ساءت الأمور من جديد؟

اتصلوا بالرقم {{ons_telefoonnummer}} أو راسلونا على {{ons_emailadres}}. لا تنتظروا طويلا: كلما عرفنا مبكرا ساعدناكم بشكل أفضل.

نتمنى لكم جيرة طيبة.

مع أطيب التحيات،

{{coordinator}}
{{organisatie}}')
  ) as t (soort, taal, tekst);
