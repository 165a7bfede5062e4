/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.function;

import static org.hibernate.type.StandardBasicTypes.BOOLEAN;
import static org.hibernate.type.StandardBasicTypes.DOUBLE;
import static org.hibernate.type.StandardBasicTypes.INTEGER;
import static org.hibernate.type.StandardBasicTypes.LONG;
import static org.hibernate.type.StandardBasicTypes.STRING;

import org.hibernate.query.sqm.produce.function.FunctionReturnTypeResolver;
import org.hibernate.query.sqm.produce.function.StandardFunctionReturnTypeResolvers;
import org.hibernate.type.SqlTypes;

/** JSON: Hibernate's portable functions, then StarRocks' own. Source: docs/en/sql-reference/sql-functions/json-functions. */
final class JsonFunctions {

    private JsonFunctions() {}

    static void register(Registrar r) {
        FunctionReturnTypeResolver json = StandardFunctionReturnTypeResolvers.invariant(
                r.types().getBasicTypeRegistry().resolve(String.class, SqlTypes.JSON));
        r.register("json_value", new JsonValue(r.types()));
        r.register("json_query", new JsonQuery(r.types()));
        r.register("json_exists", new JsonExists(r.types()));
        r.register("json_object", new JsonObject(r.types()));
        r.register("json_array", new JsonArray(r.types()));
        r.register("json_arrayagg", new JsonArrayAggregate(r.types()));
        r.register("json_objectagg", new JsonObjectAggregate(r.types()));
        r.patterns(json, "json_set", "json_set(?1,?2,?3)");
        r.patterns(json, "json_insert", "if(json_exists(?1,?2),?1,json_set(?1,?2,?3))");
        r.patterns(json, "json_replace", "if(json_exists(?1,?2),json_set(?1,?2,?3),?1)");
        r.patterns(json, "json_remove", "json_remove(?1,?2)");
        r.scalar(r.always(STRING), 2, 2, "get_json_string", "get_json_object");
        r.scalar(r.always(STRING), 2, 2, "get_json_scalar");
        r.scalar(r.always(BOOLEAN), 1, 1, "is_json_scalar");
        r.scalar(r.always(LONG), 2, 2, "get_json_int");
        r.scalar(r.always(DOUBLE), 2, 2, "get_json_double");
        r.scalar(r.always(BOOLEAN), 2, 2, "get_json_bool", "json_contains");
        r.scalar(r.always(INTEGER), 1, 2, "json_length");
        r.scalar(json, 1, 2, "json_keys");
        r.scalar(json, 1, 1, "parse_json");
        r.register("to_json", new ToJson(json));
        r.scalar(r.always(STRING), 1, 1, "json_string", "json_pretty");
    }
}
