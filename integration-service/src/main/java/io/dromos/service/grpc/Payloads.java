package io.dromos.service.grpc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import com.google.protobuf.ByteString;
import io.dromos.protocol.v1.Payload;
import org.apache.camel.Exchange;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Between payloads and Java values, as the protocol says. Stateless. */
final class Payloads {

    private static final String TEXT = "text/plain";
    private static final String JSON = "application/json";
    private static final String BYTES = "application/octet-stream";
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Payloads() {
    }

    /** A body: text stays text, for Camel's data formats read it. */
    static @Nullable Object body(Payload payload) {
        String type = type(payload);
        if (payload.getData().isEmpty() && payload.getContentType().isEmpty()) {
            return null;
        }
        return isText(type) ? payload.getData().toStringUtf8() : payload.getData().toByteArray();
    }

    /** Inputs: JSON becomes values. */
    static Map<String, Object> inputs(Map<String, Payload> payloads) {
        Map<String, Object> inputs = new LinkedHashMap<>();
        payloads.forEach((name, payload) -> {
            Object value = type(payload).equals(JSON) ? json(name, payload) : body(payload);
            inputs.put(name, value == null ? "" : value);
        });
        return inputs;
    }

    private static @Nullable Object json(String name, Payload payload) {
        try {
            return MAPPER.readValue(payload.getData().toByteArray(), Object.class);
        } catch (JacksonException wrong) {
            throw new IllegalArgumentException("input " + name + " is no JSON: " + wrong.getOriginalMessage(), wrong);
        }
    }

    static Payload of(@Nullable Object value, Map<String, Object> headers) {
        Object said = headers.get(Exchange.CONTENT_TYPE);
        return switch (value) {
            case null -> Payload.getDefaultInstance();
            case byte[] bytes -> payload(said == null ? BYTES : said.toString(), ByteString.copyFrom(bytes));
            case InputStream stream -> payload(said == null ? BYTES : said.toString(), read(stream));
            case CharSequence text -> text(said != null && said.toString().startsWith(JSON) ? JSON : TEXT, text);
            case Number _,Boolean _,Map<?, ?> _,Collection<?> _ -> json(value);
            default -> text(TEXT, String.valueOf(value));
        };
    }

    private static Payload json(Object value) {
        try {
            return payload(JSON, ByteString.copyFrom(MAPPER.writeValueAsBytes(value)));
        } catch (JacksonException holdsWhatJsonCannot) {
            return text(TEXT, value.toString());
        }
    }

    private static Payload text(String type, CharSequence text) {
        return payload(type, ByteString.copyFromUtf8(text.toString()));
    }

    private static Payload payload(String type, ByteString data) {
        return Payload.newBuilder().setContentType(type).setData(data).build();
    }

    private static ByteString read(InputStream stream) {
        try (stream) {
            return ByteString.readFrom(stream);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean isText(String type) {
        return type.startsWith("text/") || type.equals(JSON) || type.endsWith("+json") || type.equals("application/xml")
                || type.endsWith("+xml");
    }

    private static String type(Payload payload) {
        String type = payload.getContentType().toLowerCase(Locale.ROOT);
        int semicolon = type.indexOf(';');
        String plain = (semicolon < 0 ? type : type.substring(0, semicolon)).strip();
        return plain.isEmpty() ? TEXT : plain;
    }
}
