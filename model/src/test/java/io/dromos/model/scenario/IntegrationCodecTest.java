package io.dromos.model.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.model.json.JsonRead;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class IntegrationCodecTest {

    @RepeatedTest(100)
    void readsWhatItWroteAndWritesTheSameBytesAgain(RepetitionInfo repetition) {
        Integration integration = new RandomIntegration(repetition.getCurrentRepetition()).next();

        String text = IntegrationCodec.write(integration);
        Integration read = IntegrationCodec.read(text).found().orElseThrow();

        assertThat(read).isEqualTo(integration);
        assertThat(IntegrationCodec.write(read)).isEqualTo(text);
    }

    @Test
    void keepsFieldsOfALaterVersion() {
        String later = """
                {
                  "format": 1,
                  "name": "N",
                  "identifier": "n",
                  "objects": [],
                  "scenarios": [
                    {
                      "name": "S",
                      "identifier": "s",
                      "topics": [],
                      "headers": [],
                      "output": [
                        {
                          "name": "p",
                          "type": "STRING",
                          "pattern": "[a-z]+"
                        }
                      ],
                      "input": [],
                      "rights": {
                        "edit": ["EDIT", "ADMIN"]
                      }
                    }
                  ],
                  "owner": "crm"
                }
                """;

        assertThat(IntegrationCodec.write(IntegrationCodec.read(later).found().orElseThrow())).isEqualTo(later);
    }

    @Test
    void namesThePlaceOfAnUnknownType() {
        String text = "{\"objects\": [{\"name\": \"A\", \"properties\": [{\"name\": \"p\", \"type\": \"DATE\"}]}]}";

        assertThat(IntegrationCodec.read(text)).isInstanceOfSatisfying(JsonRead.Unreadable.class,
                not -> assertThat(not.message().text()).contains("/objects/0/properties/0/type"));
    }
}
