/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.snapshot;

import dev.rockhopper.schema.ddl.DdlParser;
import dev.rockhopper.schema.message.RockhopperException;
import dev.rockhopper.schema.type.DataType;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Data types are written as SQL. */
final class TypeModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    TypeModule() {
        super("data types");
        addSerializer(new Writer());
        addDeserializer(DataType.class, new Reader());
    }

    private static final class Writer extends StdSerializer<DataType> {

        Writer() {
            super(DataType.class);
        }

        @Override
        public void serialize(DataType value, JsonGenerator generator, SerializationContext context) {
            generator.writeString(value.sql());
        }
    }

    private static final class Reader extends StdDeserializer<DataType> {

        Reader() {
            super(DataType.class);
        }

        @Override
        public DataType deserialize(JsonParser parser, DeserializationContext context) {
            String sql = parser.getValueAsString("");
            try {
                return DdlParser.parseType(sql);
            } catch (RockhopperException e) {
                return (DataType) context.handleWeirdStringValue(DataType.class, sql, "not a data type");
            }
        }
    }
}
