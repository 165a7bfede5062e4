/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.snapshot;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** A text as an array of its lines; only {@code \n} divides, so that the text comes back exactly. */
final class Lines {

    private Lines() {}

    static final class Writer extends StdSerializer<String> {

        Writer() {
            super(String.class);
        }

        @Override
        public void serialize(String value, JsonGenerator generator, SerializationContext context) {
            generator.writeStartArray();
            for (String line : value.split("\n", -1)) {
                generator.writeString(line);
            }
            generator.writeEndArray();
        }
    }

    static final class Reader extends StdDeserializer<String> {

        Reader() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) {
            return String.join("\n", context.readValue(parser, String[].class));
        }

        @Override
        public Object getEmptyValue(DeserializationContext context) {
            return "";
        }
    }
}
