package org.vakanuvis;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the house to its plan: who may know whom, and what nobody may do. */
class ArchitectureTest {
  private static final String HOUSE = "org.vakanuvis";
  private static final int LONGEST_FILE = 400;

  /** What each stage shows of itself; everything else in it is its own business. */
  private static final Map<String, Set<String>> ENTRIES =
      Map.of(
          "source", Set.of("ContentReader", "FrontMatterWriter"),
          "extract", Set.of("Extractor"),
          "link", Set.of("SiteLinker"),
          "render", Set.of("SiteRenderer", "TemplateSet"),
          "search", Set.of("IndexRevision", "KeptIndex", "SearchIndexer", "WordReader"),
          "output", Set.of("SiteProof", "SiteWriter", "SourceList", "StandingSite"),
          "cache", Set.of("Keepsake", "LastBuild", "Notebook"));

  /** The rooms of extraction from the ground up: each knows only those before it. */
  private static final List<String> ROOMS =
      List.of(
          "text",
          "words",
          "layout",
          "dates",
          "names",
          "frame",
          "head",
          "titles",
          "persons",
          "offices",
          "holders",
          "owners",
          "people",
          "meetings");

  private static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(HOUSE);

  @ParameterizedTest
  @ValueSource(strings = {"source", "extract", "link", "render", "search", "output", "cache"})
  void aStageKnowsOnlyItselfTheModelAndTheLanguage(String stage) {
    noClasses()
        .that()
        .resideInAPackage(in(stage))
        .should()
        .dependOnClassesThat(
            resideInAPackage(HOUSE + "..")
                .and(
                    DescribedPredicate.not(
                        resideInAnyPackage(in(stage), in("model"), in("turkish")))))
        .check(PROGRAM);
  }

  @Test
  void aRoomOfExtractionKnowsOnlyThoseBelow() {
    for (int i = 0; i < ROOMS.size(); i++) {
      String[] above =
          ROOMS.subList(i + 1, ROOMS.size()).stream()
              .map(ArchitectureTest::room)
              .toArray(String[]::new);
      noClasses()
          .that()
          .resideInAPackage(room(ROOMS.get(i)))
          .should()
          .dependOnClassesThat(resideInAnyPackage(above).or(resideInAPackage(room(""))))
          .check(PROGRAM);
    }
  }

  @Test
  void onlyExtractionEntersItsRooms() {
    noClasses()
        .that()
        .resideOutsideOfPackage(in("extract"))
        .should()
        .dependOnClassesThat(resideInAPackage(HOUSE + ".extract.*"))
        .check(PROGRAM);
    assertThat(
            PROGRAM.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith(HOUSE + ".extract."))
                .distinct())
        .containsExactlyInAnyOrderElementsOf(
            ROOMS.stream().map(ArchitectureTest::room).collect(Collectors.toList()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"model", "turkish"})
  void theGroundKnowsOnlyTheJdk(String ground) {
    classes()
        .that()
        .resideInAPackage(in(ground))
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(in(ground), "java.."))
        .check(PROGRAM);
  }

  @Test
  void nobodyKnowsTheCommandLine() {
    noClasses()
        .that()
        .resideOutsideOfPackage(in("cli"))
        .should()
        .dependOnClassesThat(resideInAPackage(in("cli")))
        .check(PROGRAM);
  }

  @Test
  void theCommandLineLeavesTheStagesToOthers() {
    noClasses()
        .that()
        .resideInAPackage(in("cli"))
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                ENTRIES.keySet().stream().map(ArchitectureTest::in).toArray(String[]::new)))
        .check(PROGRAM);
  }

  @Test
  void thePipelineDoesNotKnowTheDesk() {
    noClasses()
        .that()
        .resideInAPackage(HOUSE)
        .should()
        .dependOnClassesThat(resideInAPackage(in("desk")))
        .check(PROGRAM);
  }

  @Test
  void thePreviewKnowsOnlyTheJdk() {
    classes()
        .that()
        .resideInAPackage(in("serve"))
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(in("serve"), "java..", "com.sun.net.httpserver"))
        .check(PROGRAM);
  }

  @Test
  void packagesKnowEachOtherWithoutCycles() {
    slices().matching(HOUSE + ".(*)..").should().beFreeOfCycles().check(PROGRAM);
  }

  @ParameterizedTest
  @CsvSource({
    "picocli.., cli",
    "org.snakeyaml.., source",
    "freemarker.., render",
    "org.commonmark.., render",
    "com.fasterxml.jackson.., render|search|output|cli"
  })
  void aLibraryStaysInItsHome(String library, String homes) {
    String[] allowed =
        Stream.of(homes.split("\\|")).map(ArchitectureTest::in).toArray(String[]::new);
    noClasses()
        .that(DescribedPredicate.not(resideInAnyPackage(allowed)))
        .should()
        .dependOnClassesThat(resideInAPackage(library))
        .check(PROGRAM);
  }

  @Test
  void aStageShowsOnlyItsEntry() {
    ENTRIES.forEach(
        (stage, entries) ->
            assertThat(
                    PROGRAM.stream()
                        .filter(type -> type.getPackageName().equals(HOUSE + "." + stage))
                        .filter(JavaClass::isTopLevelClass)
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .map(JavaClass::getSimpleName))
                .as("public types of %s", stage)
                .containsExactlyInAnyOrderElementsOf(entries));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Manager", "Helper", "Util", "Impl", "Processor", "Engine", "Abstract"})
  void typesAreNounsOfTheField(String vague) throws IOException {
    noClasses().should().haveSimpleNameContaining(vague).check(PROGRAM);
    assertThat(sources()).noneMatch(file -> file.getFileName().toString().contains(vague));
  }

  @Test
  void nobodyAsksTheDefaultLocaleForTurkishLetters() {
    noClasses()
        .should()
        .accessTargetWhere(
            method(String.class, "equalsIgnoreCase")
                .or(withoutArguments(String.class, "toLowerCase"))
                .or(withoutArguments(String.class, "toUpperCase"))
                .or(field(String.class, "CASE_INSENSITIVE_ORDER")))
        .check(PROGRAM);
  }

  @Test
  void nobodyAsksOrChangesTheDefaultsOfTheMachine() {
    noClasses()
        .should()
        .accessTargetWhere(
            method(Locale.class, "setDefault")
                .or(method(Locale.class, "getDefault"))
                .or(method(java.util.TimeZone.class, "getDefault"))
                .or(method(java.time.ZoneId.class, "systemDefault"))
                .or(method(java.nio.charset.Charset.class, "defaultCharset")))
        .check(PROGRAM);
  }

  @Test
  void theTimeIsHandedIn() {
    DescribedPredicate<JavaAccess<?>> now =
        DescribedPredicate.describe(
            "now()",
            access ->
                access.getTargetOwner().getPackageName().equals("java.time")
                    && access.getName().equals("now"));
    noClasses()
        .should()
        .accessTargetWhere(now.or(method(System.class, "currentTimeMillis")))
        .check(PROGRAM);
  }

  @Test
  void onlyMainLeavesTheProgram() {
    noClasses()
        .that(DescribedPredicate.not(simpleName("Main")))
        .should()
        .accessTargetWhere(method(System.class, "exit"))
        .check(PROGRAM);
  }

  @Test
  void nobodyPrintsPastTheStreamsHandedIn() {
    noClasses()
        .should()
        .accessTargetWhere(
            withoutArguments(Throwable.class, "printStackTrace")
                .or(field(System.class, "out"))
                .or(field(System.class, "err")))
        .check(PROGRAM);
  }

  @Test
  void noFileIsLong() throws IOException {
    Set<String> tooLong = new TreeSet<>();
    for (Path file : sources()) {
      try (Stream<String> lines = Files.lines(file)) {
        long count = lines.count();
        if (count > LONGEST_FILE) {
          tooLong.add(file + ": " + count);
        }
      }
    }
    assertThat(tooLong).isEmpty();
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      return files.filter(file -> file.toString().endsWith(".java")).collect(Collectors.toList());
    }
  }

  private static String in(String name) {
    return HOUSE + "." + name + "..";
  }

  private static String room(String name) {
    return HOUSE + ".extract" + (name.isEmpty() ? "" : "." + name);
  }

  private static DescribedPredicate<JavaAccess<?>> method(Class<?> owner, String name) {
    return DescribedPredicate.describe(
        owner.getSimpleName() + "." + name,
        access -> access.getTargetOwner().isAssignableTo(owner) && access.getName().equals(name));
  }

  private static DescribedPredicate<JavaAccess<?>> field(Class<?> owner, String name) {
    return method(owner, name);
  }

  private static DescribedPredicate<JavaAccess<?>> withoutArguments(Class<?> owner, String name) {
    return DescribedPredicate.describe(
        owner.getSimpleName() + "." + name + "()",
        access ->
            access.getTargetOwner().isAssignableTo(owner)
                && access.getTarget().getFullName().endsWith("." + name + "()"));
  }
}
