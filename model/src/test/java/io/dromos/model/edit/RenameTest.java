package io.dromos.model.edit;

import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.model.edit.command.Rename;
import org.junit.jupiter.api.Test;

class RenameTest {

    private static final String FLOW = """
            - beans:
                - name: store # the store
                  type: com.acme.Store
            - routeConfiguration:
                id: retry
            - routeTemplate:
                id: hello
                from:
                  uri: timer:x
                  steps: []
            - templatedRoute:
                routeTemplateRef: hello
            - route:
                id: orders # main
                routeConfigurationId: retry
                from:
                  uri: direct:orders
                  steps:
                    - to: "direct:orders?block=true"
                    - to: direct:orders2
                    - recipientList:
                        constant: direct:orders,mock:a
                    - to:
                        uri: direct
                        parameters:
                          name: orders
                    - bean:
                        ref: store
                    - to: bean:store?method=put
                    - to: controlbus:route?routeId=orders&action=stop
                    - log: orders
            """;

    @Test
    void anEndpointIsRenamedWhereverItIsNamed() {
        Edited flow = new Edited(FLOW);

        flow.execute(new Rename("direct:orders", "direct:purchases"));

        assertThat(flow.text()).isEqualTo(FLOW.replace("uri: direct:orders\n", "uri: direct:purchases\n")
                .replace("\"direct:orders?", "\"direct:purchases?").replace("direct:orders,", "direct:purchases,")
                .replace("name: orders\n", "name: purchases\n"));
        flow.stack().undo();
        assertThat(flow.text()).isEqualTo(FLOW);
    }

    @Test
    void anIdIsRenamedWithWhatRefersToIt() {
        Edited flow = new Edited(FLOW);

        flow.execute(new Rename("orders", "purchases")).execute(new Rename("retry", "again"))
                .execute(new Rename("hello", "greet")).execute(new Rename("store", "shelf"));

        assertThat(flow.text()).isEqualTo(FLOW.replace("id: orders #", "id: purchases #")
                .replace("routeId=orders", "routeId=purchases").replace("retry", "again").replace("hello", "greet")
                .replace("name: store", "name: shelf").replace("ref: store", "ref: shelf")
                .replace("bean:store", "bean:shelf"));
    }

    @Test
    void aNameThatIsTakenOrUnknownIsRefused() {
        Edited flow = new Edited(FLOW);

        assertThat(flow.attempt(new Rename("orders", "retry"))).isInstanceOf(EditResult.Refused.class);
        assertThat(flow.attempt(new Rename("nobody", "x"))).isInstanceOf(EditResult.Refused.class);
        assertThat(flow.attempt(new Rename("direct:nobody", "x"))).isInstanceOf(EditResult.Refused.class);
        assertThat(flow.attempt(new Rename("orders", " "))).isInstanceOf(EditResult.Refused.class);
        assertThat(flow.text()).isEqualTo(FLOW);
    }
}
