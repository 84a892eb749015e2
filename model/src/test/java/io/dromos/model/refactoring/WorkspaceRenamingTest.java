package io.dromos.model.refactoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.model.catalog.camel.BundledCatalog;
import io.dromos.model.document.FlowDocument;
import io.dromos.model.edit.CommandStack;
import io.dromos.model.edit.command.ReplaceTexts;
import io.dromos.model.message.Message;
import io.dromos.model.validation.check.CheckRun;
import io.dromos.model.workspace.file.FileReading;
import io.dromos.model.workspace.file.TextFileReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkspaceRenamingTest {

    private final WorkspaceRenaming renaming = new WorkspaceRenaming(BundledCatalog.shared());

    @ParameterizedTest
    @CsvSource(delimiter = '§', quoteCharacter = '`', textBlock = """
            simple§${header.a} ${headers.a} ${in.header.a} ${header.ab}§${header.b} ${headers.b} ${in.header.b} ${header.ab}
            simple§${header[a]} ${headers['a']} ${headerAs('a', Integer)}§${header[b]} ${headers['b']} ${headerAs('b', Integer)}
            simple§${iif(${header.a} == 1,a,a)} ${body.a} a§${iif(${header.b} == 1,a,a)} ${body.a} a
            simple§${date:header.a:yyyy} ${jq(header("a") + .a)}§${date:header.b:yyyy} ${jq(header("b") + .a)}
            header§a§b
            jq§.a + header("a") # header("a")x§.a + header("b") # header("b")x
            jsonpath§$.a[?(@.x == '${header.a}')]§$.a[?(@.x == '${header.b}')]
            xpath§in:header('a') = //a§in:header('b') = //a
            groovy§headers.a + headers['a'] + header.ab // headers.a§headers.b + headers['b'] + header.ab // headers.a
            groovy§"headers.a" + request.headers.a§"headers.a" + request.headers.b
            constant§${header.a}§${header.b}
            """)
    void renamesAHeaderInEveryLanguage(String language, String before, String after) {
        assertThat(setBody(language, before, new Renaming(NamedThing.HEADER, "a", "b"))).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '§', quoteCharacter = '`', textBlock = """
            VARIABLE§simple§${variable.a} ${variables.a} ${header.a}§${variable.b} ${variables.b} ${header.a}
            VARIABLE§jq§variable("a") + header("a")§variable("b") + header("a")
            EXCHANGE_PROPERTY§simple§${exchangeProperty.a} > ${header.a}§${exchangeProperty.b} > ${header.a}
            EXCHANGE_PROPERTY§groovy§exchangeProperties.a + exchange.getProperty('a')§exchangeProperties.b + exchange.getProperty('b')
            """)
    void renamesVariablesAndProperties(NamedThing thing, String language, String before, String after) {
        assertThat(setBody(language, before, new Renaming(thing, "a", "b"))).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '§', quoteCharacter = '`', textBlock = """
            simple§${body.customer.name} ${body[customer][name].length()} ${body.name}§${body.customer.title} ${body[customer][title].length()} ${body.name}
            simple§${jq(.customer.name)} ${jsonpath($.customer.name)}§${jq(.customer.title)} ${jsonpath($.customer.title)}
            jq§.customer.name + .name§.customer.title + .name
            jq§.customer | .name + .other§.customer | .title + .other
            jq§.customer | map(.x) | .name§.customer | map(.x) | .name
            jq§.customer["name"] | {name: .name}§.customer["title"] | {name: .name}
            jsonpath§$.customer.name $['customer']['name'] $.name§$.customer.title $['customer']['title'] $.name
            jsonpath§$.customer[?(@.name == 'x')].y§$.customer[?(@.title == 'x')].y
            groovy§body.customer.name + body['customer']['name']§body.customer.title + body['customer']['title']
            xpath§/customer/name = //other/name§/customer/title = //other/name
            xpath§/customer[name = 'name']/x | /name | customer/name§/customer[title = 'name']/x | /name | customer/title
            xpath§/n:customer/n:name/text() (: name :)§/n:customer/n:title/text() (: name :)
            xpath§count(/customer/name[1]) > 1 and /customer/name-x§count(/customer/title[1]) > 1 and /customer/name-x
            """)
    void renamesAFieldByItsPath(String language, String before, String after) {
        assertThat(setBody(language, before, new Renaming(NamedThing.FIELD, "customer.name", "title")))
                .isEqualTo(after);
    }

    @Test
    void whatStandsAnywhereInADocumentOnlyLooksLikeTheField() {
        String before = CheckRun.route("""
                - setBody: {xpath: "//name"}
                - setBody: {xpath: "//customer/name"}
                - setBody: {xpath: "//x/customer/name"}
                """);

        FileRenaming found = search(before, new Renaming(NamedThing.FIELD, "customer.name", "title"));

        assertThat(found.uses()).hasSize(2).noneMatch(NameUse::certain);
        assertThat(found.after()).contains("//title", "//customer/title", "//x/customer/name");
    }

    @Test
    void renamesFieldsInDataModelsThroughArraysAndReferences() {
        String before = """
                {"format": 1, "name": "Orders", "identifier": "orders",
                 "objects": [{"name": "Line", "properties": [
                   {"name": "price", "type": "NUMBER", "description": "price of name"},
                   {"name": "name", "type": "STRING"}]}],
                 "scenarios": [{"name": "New", "identifier": "new", "topics": [], "headers": [{"name": "price"}],
                   "output": [{"name": "price", "type": "NUMBER"},
                     {"name": "lines", "type": "ARRAY", "items": {"type": "OBJECT_REFERENCE", "reference": "Line"}},
                     {"name": "last", "type": "OBJECT", "properties": [{"name": "price", "type": "NUMBER"}]}],
                   "input": [{"name": "lines", "type": "ARRAY_REFERENCE", "reference": "Line"}]}]}
                """;

        assertThat(integration(before, new Renaming(NamedThing.FIELD, "lines.price", "cost")))
                .isEqualTo(before.replace("{\"name\": \"price\", \"type\": \"NUMBER\", \"desc",
                        "{\"name\": \"cost\", \"type\": \"NUMBER\", \"desc"));
        assertThat(integration(before, new Renaming(NamedThing.FIELD, "last.price", "cost")))
                .isEqualTo(before.replace("\"properties\": [{\"name\": \"price\"",
                        "\"properties\": [{\"name\": \"cost\""));
        assertThat(integration(before, new Renaming(NamedThing.FIELD, "price", "cost")))
                .isEqualTo(before.replace("\"output\": [{\"name\": \"price\"", "\"output\": [{\"name\": \"cost\""));
        assertThat(integration(before, new Renaming(NamedThing.HEADER, "price", "cost")))
                .isEqualTo(before.replace("\"headers\": [{\"name\": \"price\"", "\"headers\": [{\"name\": \"cost\""));
    }

    private String integration(String text, Renaming wanted) {
        return renaming.preview("integrations/orders.integration.json", text, wanted).orElseThrow().after();
    }

    @Test
    void renamesFieldsAndHeadersOfExampleMessages() {
        String before = """
                {"format": 1, "examples": [
                  {"name": "price", "headers": {"price": "1"}, "body": {
                    "price": 1, "lines": [{"price": 2, "name": "price"}, {"price": 3}], "last": {"price": 4}}},
                  {"name": "a text", "body": "price"}]}
                """;

        assertThat(examples(before, new Renaming(NamedThing.FIELD, "lines.price", "cost")))
                .isEqualTo(before.replace("{\"price\": 2", "{\"cost\": 2").replace("{\"price\": 3", "{\"cost\": 3"));
        assertThat(examples(before, new Renaming(NamedThing.FIELD, "price", "cost")))
                .isEqualTo(before.replace("\"price\": 1, \"lines\"", "\"cost\": 1, \"lines\""));
        assertThat(examples(before, new Renaming(NamedThing.HEADER, "price", "cost")))
                .isEqualTo(before.replace("\"headers\": {\"price\"", "\"headers\": {\"cost\""));
        assertThat(renaming.preview("flows/orders.example.json", before,
                new Renaming(NamedThing.VARIABLE, "price", "cost"))).isEmpty();
    }

    private String examples(String text, Renaming wanted) {
        return renaming.preview("flows/orders.example.json", text, wanted).orElseThrow().after();
    }

    @Test
    void renamesNamesOfStepsAndLeavesCommentsAndTextsAlone() {
        String before = CheckRun.route("""
                # total is set here
                - setHeader:
                    name: total # total
                    simple: "total ${header.total}"
                - removeHeader: total
                - setProperty:
                    name: total
                    header: total
                - toD: "http:x?a=${header.total}"
                - log: total
                """);

        FileRenaming found = search(before, new Renaming(NamedThing.HEADER, "total", "sum"));

        assertThat(found.after()).isEqualTo(before.replace("name: total #", "name: sum #")
                .replace("header.total", "header.sum").replace("removeHeader: total", "removeHeader: sum")
                .replace("header: total", "header: sum"));
        assertThat(found.uses()).allMatch(NameUse::certain);
        assertThat(found.uses().getFirst().before()).isEqualTo("name: total # total");
        assertThat(found.uses().getFirst().after()).isEqualTo("name: sum # total");
        assertThat(found.uses().getFirst().line()).isEqualTo(6);
    }

    @Test
    void renamesAnEndpointWhereItIsConsumedAndCalled() {
        String before = """
                - route:
                    id: direct:a
                    from:
                      uri: direct:a
                      steps:
                        - to: direct:ab
                        - to: "direct:a?timeout=5"
                        - to: {uri: direct, parameters: {name: a}}
                        - recipientList:
                            constant: direct:a,seda:a
                """;

        FileRenaming found = search(before, new Renaming(NamedThing.ENDPOINT, "direct:a", "direct:fresh"));

        assertThat(found.after()).isEqualTo(before.replace("uri: direct:a", "uri: direct:fresh")
                .replace("direct:a?", "direct:fresh?").replace("name: a}", "name: fresh}")
                .replace("constant: direct:a,", "constant: direct:fresh,"));
        assertThat(found.uses()).extracting(NameUse::certain).containsExactly(true, true, true, false);
        assertThat(found.onlyCertain().after()).contains("constant: direct:a,");
    }

    @Test
    void renamesARouteWhereItIsNamed() {
        String before = """
                - route:
                    id: orders
                    from:
                      uri: timer:orders
                      steps:
                        - to: controlbus:route?routeId=orders&action=stop
                        - filter:
                            simple: ${routeId} == 'orders'
                            steps:
                              - log: orders
                """;

        assertThat(search(before, new Renaming(NamedThing.ROUTE, "orders", "purchases")).after()).isEqualTo(before
                .replace("id: orders", "id: purchases").replace("routeId=orders", "routeId=purchases")
                .replace("'orders'", "'purchases'"));
    }

    @Test
    void renamesVariablesThatStepsSendAndReceive() {
        String before = CheckRun.route("""
                - to:
                    uri: log:a
                    variableSend: total
                    variableReceive: other
                - setVariables:
                    variables:
                      - name: total
                        constant: total
                """);

        assertThat(search(before, new Renaming(NamedThing.VARIABLE, "total", "sum")).after())
                .isEqualTo(before.replace("Send: total", "Send: sum").replace("name: total", "name: sum"));
    }

    @Test
    void placesNamesInQuotedAndFoldedTexts() {
        String before = CheckRun.route("""
                - setBody:
                    simple: "\\"x\\" \\t ${header.a}"
                - setBody:
                    simple: >-
                      first
                      ${header.a} and
                      ${header.a}
                """);

        assertThat(search(before, new Renaming(NamedThing.HEADER, "a", "b")).after())
                .isEqualTo(before.replace("header.a", "header.b"));
    }

    @Test
    void namesThatNeedQuotesAreRefused() {
        assertThat(new Renaming(NamedThing.HEADER, "a", "b c").refusal()).isPresent();
        assertThat(new Renaming(NamedThing.HEADER, "a", "true").refusal()).isPresent();
        assertThat(new Renaming(NamedThing.HEADER, "a", "a").refusal()).isPresent();
        assertThat(new Renaming(NamedThing.HEADER, "a", "order-id").refusal()).isEmpty();
        assertThat(new Renaming(NamedThing.ENDPOINT, "direct:a", "direct:b.c").refusal()).isEmpty();
    }

    @Test
    void isOneStepForUndoInAnOpenFile() {
        String before = CheckRun.route("- removeHeader: a\n- setBody:\n    header: a\n");
        FileRenaming found = search(before, new Renaming(NamedThing.HEADER, "a", "b"));
        CommandStack stack = new CommandStack(CheckRun.document(before));

        stack.execute(new ReplaceTexts(Message.of("edit.rename", "a"), found.text(), found.edits()));

        assertThat(stack.document().text()).isEqualTo(found.after());
        stack.undo();
        assertThat(stack.document().text()).isEqualTo(before);
    }

    @Test
    void isRefusedWhereTheFileHasChangedSince() {
        FlowDocument document = CheckRun.document(CheckRun.route("- removeHeader: a"));

        assertThat(new ReplaceTexts(Message.of("edit.rename", "a"), "other", List.of()).apply(document).toString())
                .contains("has changed since");
    }

    @Test
    void writesAllFilesOrNone(@TempDir Path folder) throws Exception {
        Path one = Files.writeString(folder.resolve("one.camel.yaml"), CheckRun.route("- removeHeader: a"));
        Path two = Files.writeString(folder.resolve("two.camel.yaml"), CheckRun.route("- removeHeader: a"));
        List<WorkspaceRenaming.Target> targets = List.of(target(one), target(two));
        Files.writeString(two, "changed meanwhile");

        assertThat(renaming.write(targets)).isPresent();

        assertThat(one).hasContent(CheckRun.route("- removeHeader: a"));
        assertThat(renaming.write(List.of(target(one)))).isEmpty();
        assertThat(one).hasContent(CheckRun.route("- removeHeader: b"));
    }

    private WorkspaceRenaming.Target target(Path file) {
        if (!(new TextFileReader().read(file) instanceof FileReading.Text(Path _, String text, String digest))) {
            throw new AssertionError(file);
        }
        return new WorkspaceRenaming.Target(file, digest, search(text, new Renaming(NamedThing.HEADER, "a", "b")));
    }

    private FileRenaming search(String text, Renaming wanted) {
        Optional<FileRenaming> found = renaming.preview("flow.camel.yaml", text, wanted);
        return found.orElseGet(() -> new FileRenaming("flow.camel.yaml", text, wanted.newName(), List.of()));
    }

    /** The expression's text after the renaming of a step that holds it. */
    private String setBody(String language, String text, Renaming wanted) {
        String yaml = CheckRun.route("- setBody:\n    " + language + ":\n      expression: |-\n        " + text);
        String after = search(yaml, wanted).after();
        return after.substring(after.indexOf("|-") + 2).strip();
    }
}
