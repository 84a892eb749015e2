package io.dromos.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** Who may use whom, over all modules. */
class ModuleRulesTest {

    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.dromos");

    private static void holds(ArchRule rule) {
        rule.check(ALL);
    }

    @Test
    void theModelUsesNothingElseOfDromos() {
        holds(noClasses().that().resideInAPackage("io.dromos.model..").should().dependOnClassesThat()
                .resideInAnyPackage("io.dromos.designer..", "io.dromos.deploy..", "io.dromos.service..",
                        "io.dromos.protocol..", "io.dromos.icons..")
                .because("everything else stands on the model"));
    }

    @Test
    void theModelKnowsNoToolkit() {
        holds(noClasses().that().resideInAnyPackage("io.dromos.model..", "io.dromos.deploy..", "io.dromos.icons..")
                .should().dependOnClassesThat().resideInAnyPackage("javafx..", "org.fxmisc..", "org.controlsfx..")
                .because("the core runs without a toolkit: on the command line and in the service"));
    }

    @Test
    void camelIsSpokenOnlyAtItsEdges() {
        holds(noClasses().that()
                .resideOutsideOfPackages("io.dromos.model..camel..", "io.dromos.model.expression.language..",
                        "io.dromos.model.importer..", "io.dromos.service..")
                .should().dependOnClassesThat()
                .resideInAPackage("org.apache.camel..")
                .because(
                        "the vocabulary comes from the catalog as data; put what needs Camel's classes into a camel package"));
    }

    @Test
    void richTextStaysInTheEditorsOfText() {
        holds(noClasses().that()
                .resideOutsideOfPackages("io.dromos.designer.expression..", "io.dromos.designer.source..",
                        "io.dromos.designer.ui..")
                .should().dependOnClassesThat().resideInAPackage("org.fxmisc..")
                .because("one way to edit text: use the expression field or the source view"));
    }

    @Test
    void springStaysInTheService() {
        holds(noClasses().that()
                .resideOutsideOfPackages("io.dromos.service..", "io.dromos.model.expression.language.spel..").should()
                .dependOnClassesThat().resideInAPackage("org.springframework..")
                .because("the designer starts quickly and has no container"));
        holds(noClasses().that().resideInAPackage("io.dromos.model.expression.language.spel..").should()
                .dependOnClassesThat(resideInAPackage("org.springframework..")
                        .and(resideOutsideOfPackage("org.springframework.expression..")))
                .because("only the parser of Spring's expression language is needed there"));
    }

    @Test
    void stubsAreKnownToTheirTwoEndsOnly() {
        holds(noClasses().that()
                .resideOutsideOfPackages("io.dromos.protocol..", "io.dromos.deploy.grpc..", "io.dromos.service.grpc..",
                        "io.dromos.service..")
                .should().dependOnClassesThat().resideInAnyPackage("io.dromos.protocol..", "io.grpc..")
                .because("the deploy client's values are what the rest of the designer speaks"));
    }

    @Test
    void theEditorKnowsNoScene() {
        holds(noClasses().that().resideInAPackage("io.dromos.designer.editor..").should().dependOnClassesThat()
                .resideInAnyPackage("javafx.scene..", "javafx.stage..").because("view models use javafx.beans only"));
    }

    @Test
    void theCommandLineLoadsNoToolkit() {
        holds(noClasses().that().resideInAPackage("io.dromos.designer.cli..").and()
                .resideOutsideOfPackage("io.dromos.designer.cli.picture..").should().dependOnClassesThat()
                .resideInAPackage("javafx..").because("commands work without a display"));
    }

    @Test
    void onlyTheCommandStackAppliesCommands() {
        holds(noClasses().that()
                .resideOutsideOfPackages("io.dromos.model.edit..", "io.dromos.designer.editor..",
                        "io.dromos.designer.cli..")
                .should().dependOnClassesThat().haveSimpleName("CommandStack")
                .because("views change a document by EditorSession.execute alone"));
    }

    @Test
    void namesSayWhatThingsAre() {
        holds(noClasses().that().resideInAPackage("io.dromos..").should()
                .haveSimpleNameEndingWith("Manager").orShould().haveSimpleNameEndingWith("Helper").orShould()
                .haveSimpleNameEndingWith("Util").orShould().haveSimpleNameEndingWith("Utils").orShould()
                .haveSimpleNameEndingWith("Impl").because("these words say nothing"));
    }

    @Test
    void threadsAreMadeInOnePlace() {
        holds(noClasses().that().resideInAPackage("io.dromos.designer..")
                .and().resideOutsideOfPackages("io.dromos.designer.task..", "io.dromos.designer.service..",
                        "io.dromos.designer.cli..", "io.dromos.designer")
                .should().dependOnClassesThat().haveFullyQualifiedName("java.lang.Thread").orShould()
                .dependOnClassesThat().haveFullyQualifiedName("java.util.concurrent.Executors")
                .because("BackgroundTasks is the one way to run in the background"));
    }

    @Test
    void everyPackageSaysHowItTreatsNull() {
        holds(classes().that().haveSimpleName("package-info").and().resideInAPackage("io.dromos..")
                .should().beAnnotatedWith("org.jspecify.annotations.NullMarked").because("null never travels"));
    }
}
