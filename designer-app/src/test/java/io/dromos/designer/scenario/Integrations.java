package io.dromos.designer.scenario;

import io.dromos.model.scenario.DataModel;
import io.dromos.model.scenario.DataType;
import io.dromos.model.scenario.Direction;
import io.dromos.model.scenario.EnumerationConstant;
import io.dromos.model.scenario.Integration;
import io.dromos.model.scenario.Property;
import io.dromos.model.scenario.Scenario;
import io.dromos.model.scenario.SharedObject;
import io.dromos.model.scenario.Topic;
import java.util.List;
import java.util.Map;

/** Integrations to test and to look at. */
public final class Integrations {

    private Integrations() {
    }

    /** Two scenarios and two shared objects with every type. */
    public static Integration notifications() {
        DataType channel = new DataType.EnumerationType(
                List.of(new EnumerationConstant("EMAIL", Map.of("mailer", "E")),
                        new EnumerationConstant("SMS", Map.of("mailer", "S"))));
        SharedObject address = new SharedObject("Address", "Where somebody lives",
                DataModel.of(new Property("street", new DataType.StringType(), "", "Hauptplatz 1", true),
                        new Property("city", new DataType.StringType(), "", "Graz", true),
                        new Property("zip", new DataType.NumberType(), "", "8010", false)));
        SharedObject delivery = new SharedObject("Delivery", "",
                DataModel.of(new Property("at", new DataType.StringType(), "", "2026-03-01T10:00:00Z", true),
                        Property.of("to", new DataType.ObjectReference("Address"))));
        Scenario otp = Scenario.of("Send e-mail OTP", "send-email-otp")
                .withTopics(List.of(new Topic(Direction.OUT, "dev.notifications.otp.out", "dev"),
                        new Topic(Direction.OUT, "notifications.otp.out", ""),
                        new Topic(Direction.IN, "notifications.otp.in", "")))
                .withModel(Direction.OUT,
                        DataModel.of(new Property("template", new DataType.StringType(), "", "otp-login", true),
                                new Property("channel", channel, "", "EMAIL", true),
                                new Property("recipient", new DataType.ObjectType(
                                        List.of(new Property("name", new DataType.StringType(), "", "Ada", false),
                                                new Property("email", new DataType.StringType(), "",
                                                        "ada@example.com", true))),
                                        "", "", true),
                                new Property("digits", new DataType.NumberType(), "", "6", false),
                                new Property("urgent", new DataType.BooleanType(), "", "false", false),
                                Property.of("attachments", new DataType.ArrayType(new DataType.StringType()))))
                .withModel(Direction.IN,
                        DataModel.of(new Property("sent", new DataType.BooleanType(), "", "true", true),
                                Property.of("address", new DataType.ObjectReference("Address")),
                                Property.of("deliveries", new DataType.ArrayReference("Delivery")),
                                new Property("attempts", new DataType.NumberType(), "", "three", false)));
        Scenario push = Scenario.of("Push message", "push-message")
                .withTopics(List.of(new Topic(Direction.OUT, "notifications.push.out", "")))
                .withModel(Direction.OUT,
                        DataModel.of(new Property("device", new DataType.StringType(), "", "a1b2", true),
                                new Property("title", new DataType.StringType(), "", "Your order", false)));
        return Integration.of("Notifications", "notifications").named("Notifications", "notifications", "mailer")
                .withScenarios(List.of(otp, push)).withObjects(List.of(address, delivery));
    }
}
