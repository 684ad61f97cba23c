package nl.buurtregie;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.MappedSuperclass;
import java.time.Clock;
import java.util.Arrays;
import java.util.Date;
import java.util.stream.Stream;
import nl.buurtregie.platform.time.SharedClock;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The rules between packages, one sentence each. */
class BouwregelsTest {

    private static final String ONS = "nl.buurtregie..";
    private static final String[] WEB = {"..web..", "nl.buurtregie.start"};

    @TestFactory
    Stream<DynamicTest> elke_regel() {
        return Arrays.stream(BouwregelsTest.class.getDeclaredFields())
                .filter(veld -> veld.getType() == ArchRule.class)
                .map(veld -> DynamicTest.dynamicTest(
                        veld.getName(), () -> ((ArchRule) veld.get(null)).check(Klassen.programma())));
    }

    static final ArchRule niemand_gebruikt_wijkkompas = noClasses()
            .that()
            .resideOutsideOfPackages("nl.buurtregie.wijkkompas..", "nl.buurtregie.demo..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("nl.buurtregie.wijkkompas..")
            .because("cijfers lezen de feiten van de anderen, en niemand leest cijfers");

    static final ArchRule een_transactie_wordt_gevraagd_en_niet_zelf_geopend = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("jakarta.transaction.UserTransaction")
            .because("Payara refuses to end it when threads share a bean, and then it stays open for ever (Proefloop)");

    static final ArchRule wat_een_adres_is_staat_op_een_plek = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("jakarta.validation.constraints.Email")
            .because("it accepts what no mail can be sent to (MailAddress)");

    static final ArchRule geen_server_onthoudt_een_browser = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("jakarta.servlet.http.HttpSession")
            .because("the next request may come to another server (BrowserSession)");

    /** {@code Ruiling}, the evidence that was found, is what it judges. */
    static final ArchRule wie_keurt_kent_niemand_die_zoekt = noClasses()
            .that()
            .haveSimpleName("Keuring")
            .should()
            .dependOnClassesThat()
            .haveNameMatching(
                    ".*[.]afscherming[.](Afschermer|Tabelafscherming|Getuige|Programma|Ruil|Ruilvoorraad|Schild|Teruggave)([$].*)?")
            .because("a search that is wrong may not find itself right");

    static final ArchRule niemand_gebruikt_de_demo = noClasses()
            .that()
            .resideOutsideOfPackage("nl.buurtregie.demo..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("nl.buurtregie.demo..");

    static final ArchRule niemand_gebruikt_beheer = noClasses()
            .that()
            .resideOutsideOfPackages("nl.buurtregie.beheer..", "nl.buurtregie.demo..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("nl.buurtregie.beheer..");

    static final ArchRule bemiddeling_kent_overlast_niet = noClasses()
            .that()
            .resideInAPackage("nl.buurtregie.bemiddeling..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("nl.buurtregie.overlast..")
            .because("overlast stelt een bemiddeling voor, nooit andersom");

    static final ArchRule overlast_kent_de_paginas_van_bemiddeling_niet = noClasses()
            .that()
            .resideInAPackage("nl.buurtregie.overlast..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("nl.buurtregie.bemiddeling..web..")
            .because("wat beide laten zien staat in platform.web.step");

    static final ArchRule platform_kent_geen_domein = noClasses()
            .that()
            .resideInAPackage("nl.buurtregie.platform..")
            .should()
            .dependOnClassesThat(ons().and(not(resideInAPackage("nl.buurtregie.platform.."))));

    static final ArchRule gebied_en_medewerker_kennen_geen_andere_onderdelen = noClasses()
            .that()
            .resideInAnyPackage("nl.buurtregie.gebied..", "nl.buurtregie.medewerker..")
            .should()
            .dependOnClassesThat(ons().and(not(resideInAnyPackage(
                    "nl.buurtregie.gebied..", "nl.buurtregie.medewerker..", "nl.buurtregie.platform.."))));

    static final ArchRule privacy_leert_alleen_via_wat_anderen_aanbieden = noClasses()
            .that()
            .resideInAPackage("nl.buurtregie.privacy..")
            .should()
            .dependOnClassesThat(ons().and(not(resideInAnyPackage(
                    "nl.buurtregie.privacy..", "nl.buurtregie.medewerker..", "nl.buurtregie.platform.."))));

    static final ArchRule het_startprogramma_staat_los = noClasses()
            .that()
            .resideInAPackage("nl.buurtregie.start..")
            .should()
            .dependOnClassesThat(ons().and(not(resideInAPackage("nl.buurtregie.start.."))))
            .because("het zit niet in de WAR");

    static final ArchRule het_domein_kent_zijn_paginas_niet = noClasses()
            .that()
            .resideInAPackage(ONS)
            .and()
            .resideOutsideOfPackage("..web..")
            .and()
            .resideOutsideOfPackage("nl.buurtregie.platform..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("nl.buurtregie..web..");

    static final ArchRule onderdelen_gebruiken_elkaar_niet_in_een_kring =
            slices().matching("nl.buurtregie.(*)..").should().beFreeOfCycles();

    static final ArchRule pakketten_gebruiken_elkaar_niet_in_een_kring =
            slices().matching("nl.buurtregie.(**)").should().beFreeOfCycles();

    static final ArchRule json_wordt_met_een_en_dezelfde_maker_gemaakt = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(nl.buurtregie.platform.Json.class.getName())
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("jakarta.json.Json")
            .because("die zoekt haar maker elke keer in alle bibliotheken");

    static final ArchRule alleen_platform_process_kent_de_motor = noClasses()
            .that()
            .resideOutsideOfPackage("nl.buurtregie.platform.process..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..")
            .because("een andere motor mag alleen dat pakket raken");

    static final ArchRule alleen_paginas_kennen_het_web = noClasses()
            .that()
            .resideOutsideOfPackages(WEB)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.ws.rs..", "jakarta.servlet..", "gg.jte..");

    static final ArchRule niemand_kijkt_op_zijn_eigen_horloge = noClasses()
            .that(not(assignableTo(SharedClock.class)).and(not(resideInAPackage("nl.buurtregie.start.."))))
            .should()
            .callMethodWhere(zonderKlok())
            .orShould()
            .callConstructor(Date.class)
            .because("domein, proces en proef hebben een klok samen");

    static final ArchRule geen_entiteit_verlaat_een_pagina = classes()
            .that()
            .resideInAPackage("..web..")
            .and()
            .haveSimpleNameEndingWith("View")
            .should(Bouwregels.geenEntiteitDragen());

    static final ArchRule een_pagina_antwoordt_niet_met_een_entiteit =
            Bouwregels.routes().should(Bouwregels.geenEntiteitGeven());

    static final ArchRule geen_naam_die_niets_zegt = noClasses()
            .that()
            .resideInAPackage(ONS)
            .should()
            .haveNameMatching(".*(Service|Manager|Helper|Utils?|Impl)(\\$.*)?")
            .because("een naam zegt wat iets doet");

    static final ArchRule een_entiteit_staat_in_een_stuk = noClasses()
            .should()
            .beAnnotatedWith(MappedSuperclass.class)
            .because("parts are embedded; half of an entity in another file hides what it refuses");

    static final ArchRule een_entiteit_heeft_geen_zetters = classes()
            .that()
            .areAnnotatedWith(jakarta.persistence.Entity.class)
            .should(Bouwregels.geenZettersHebben())
            .because("een entiteit verandert door wat er gebeurt, niet door een zetter");

    private static DescribedPredicate<JavaClass> ons() {
        return resideInAPackage(ONS).as("eigen klassen");
    }

    private static DescribedPredicate<JavaCall<?>> zonderKlok() {
        return DescribedPredicate.describe("now() zonder Clock of System.currentTimeMillis()", aanroep -> {
            CodeUnitCallTarget doel = aanroep.getTarget();
            boolean now = doel.getName().equals("now")
                    && doel.getOwner().getPackageName().equals("java.time")
                    && doel.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
            boolean eigen = doel.getOwner().isEquivalentTo(System.class)
                    && doel.getName().equals("currentTimeMillis");
            boolean systeem = doel.getOwner().isEquivalentTo(Clock.class)
                    && doel.getName().startsWith("system");
            return now || eigen || systeem;
        });
    }
}
