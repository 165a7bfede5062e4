/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.snapshot;

import dev.rockhopper.schema.ddl.DdlParser;
import dev.rockhopper.schema.message.RockhopperException;
import dev.rockhopper.schema.type.DataType;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;

/** Data types are written as SQL. */
final class TypeModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    TypeModule() {
        super("data types");
        addDeserializer(DataType.class, new Reader());
    }

    private static final class Reader extends StdDeserializer<DataType> {

        Reader() {
            super(DataType.class);
        }

        @Override
        public DataType deserialize(JsonParser parser, DeserializationContext context) {
            String sql = parser.getValueAsString("");
            try {
                return known(context).computeIfAbsent(sql, DdlParser::parseType);
            } catch (RockhopperException e) {
                return (DataType) context.handleWeirdStringValue(DataType.class, sql, "not a data type");
            }
        }

        /** What one reading has parsed: a schema has thousands of columns and few types. */
        @SuppressWarnings("unchecked")
        private static Map<String, DataType> known(DeserializationContext context) {
            Object known = context.getAttribute(Reader.class);
            if (known == null) {
                known = new HashMap<String, DataType>();
                context.setAttribute(Reader.class, known);
            }
            return (Map<String, DataType>) known;
        }
    }
}
