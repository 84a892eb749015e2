package io.dromos.model.scenario;

import io.dromos.model.json.UnknownFields;
import java.util.List;
import java.util.Map;

/** The integration that tests tell their stories with: every property type is in it. */
public final class Notifications {

    public static final ModelPlace OUT = new ModelPlace.OfScenario("send-email-otp", Direction.OUT);
    public static final ModelPlace IN = new ModelPlace.OfScenario("send-email-otp", Direction.IN);

    private Notifications() {
    }

    public static Integration integration() {
        return new Integration("Notifications", "notifications", "MAILER", List.of(address()),
                List.of(sendEmailOtp(), Scenario.of("Push message", "push-message")), UnknownFields.none());
    }

    private static SharedObject address() {
        return new SharedObject("Address", "Where somebody lives",
                DataModel.of(new Property("city", new DataType.StringType(), "", "Berlin", true),
                        Property.of("zip", new DataType.StringType())));
    }

    private static Scenario sendEmailOtp() {
        DataModel output = DataModel.of(
                new Property("recipient",
                        new DataType.ObjectType(
                                List.of(new Property("email", new DataType.StringType(), "", "a@b.example", true),
                                        Property.of("name", new DataType.StringType()))),
                        "Who gets it", "", true),
                new Property("attempts", new DataType.NumberType(), "", "3", false),
                new Property("urgent", new DataType.BooleanType(), "", "true", false),
                new Property("tags", new DataType.ArrayType(new DataType.StringType()), "", "[\"otp\"]", false),
                new Property("lines", new DataType.ArrayType(
                        new DataType.ObjectType(List.of(Property.of("text", new DataType.StringType())))), "", "",
                        false),
                new Property("language",
                        new DataType.EnumerationType(List.of(new EnumerationConstant("GERMAN", Map.of("MAILER", "de")),
                                new EnumerationConstant("ENGLISH"))),
                        "", "GERMAN", false));
        DataModel input = DataModel.of(new Property("delivered", new DataType.BooleanType(), "", "", true),
                Property.of("address", new DataType.ObjectReference("Address")),
                Property.of("others", new DataType.ArrayReference("Address")));
        return Scenario.of("Send e-mail OTP", "send-email-otp").withModel(Direction.OUT, output)
                .withModel(Direction.IN, input)
                .withTopics(List.of(new Topic(Direction.OUT, "dev.otp.out", "dev"),
                        new Topic(Direction.OUT, "otp.out", ""), new Topic(Direction.IN, "otp.in", "")));
    }
}
