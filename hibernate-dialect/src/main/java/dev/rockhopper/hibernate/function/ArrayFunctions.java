/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.function;

import static org.hibernate.type.StandardBasicTypes.BOOLEAN;
import static org.hibernate.type.StandardBasicTypes.DOUBLE;
import static org.hibernate.type.StandardBasicTypes.INTEGER;
import static org.hibernate.type.StandardBasicTypes.STRING;

import java.lang.reflect.Type;
import java.util.List;
import org.hibernate.dialect.function.CommonFunctionFactory;
import org.hibernate.dialect.function.array.ArrayAndElementArgumentTypeResolver;
import org.hibernate.dialect.function.array.ArrayConcatFunction;
import org.hibernate.dialect.function.array.ArrayConstructorFunction;
import org.hibernate.dialect.function.array.ArrayContainsArgumentTypeResolver;
import org.hibernate.dialect.function.array.ArrayIncludesArgumentTypeResolver;
import org.hibernate.dialect.function.array.ArrayViaArgumentReturnTypeResolver;
import org.hibernate.dialect.function.array.ArrayViaElementArgumentReturnTypeResolver;
import org.hibernate.dialect.function.array.ElementViaArrayArgumentReturnTypeResolver;
import org.hibernate.query.sqm.produce.function.FunctionArgumentTypeResolver;
import org.hibernate.query.sqm.produce.function.FunctionReturnTypeResolver;
import org.hibernate.query.sqm.produce.function.StandardFunctionReturnTypeResolvers;
import org.hibernate.type.internal.ParameterizedTypeImpl;

/** Arrays: Hibernate's portable functions, then StarRocks' own. Source: docs/en/sql-reference/sql-functions/array-functions. */
final class ArrayFunctions {

    private static final FunctionReturnTypeResolver SAME = ArrayViaArgumentReturnTypeResolver.DEFAULT_INSTANCE;
    private static final FunctionReturnTypeResolver ELEMENT =
            ElementViaArrayArgumentReturnTypeResolver.DEFAULT_INSTANCE;
    private static final FunctionArgumentTypeResolver AND_ELEMENT =
            ArrayAndElementArgumentTypeResolver.DEFAULT_INSTANCE;

    /** NULLs come first in {@code array_sort}, so they are moved where they are wanted. */
    private static final String SORT_WITH_NULLS = "if(?3,array_concat(array_filter(?1,x->x is null),"
            + "if(?2,reverse(array_sort(array_filter(?1,x->x is not null))),array_sort(array_filter(?1,x->x is not null)))),"
            + "array_concat(if(?2,reverse(array_sort(array_filter(?1,x->x is not null))),"
            + "array_sort(array_filter(?1,x->x is not null))),array_filter(?1,x->x is null)))";

    private ArrayFunctions() {}

    static void register(Registrar r, CommonFunctionFactory common) {
        r.register("array", new ArrayConstructorFunction(false, false));
        r.register("array_list", new ArrayConstructorFunction(true, false));
        r.register("array_concat", new ArrayConcatFunction("array_concat(", ",", ")"));
        r.register("array_agg", new ArrayAggregate());
        common.arrayLength_cardinality();
        questions(r);
        elements(r);
        changes(r);
        made(r);
        own(r);
    }

    private static void questions(Registrar r) {
        FunctionReturnTypeResolver truth = r.always(BOOLEAN);
        for (String suffix : new String[] {"", "_nullable"}) {
            r.register("array_contains" + suffix, new ArrayContainsFunction(!suffix.isEmpty(), r.types()));
            r.patterns(
                    truth,
                    ArrayIncludesArgumentTypeResolver.INSTANCE,
                    "array_includes" + suffix,
                    "array_contains_all(?1,?2)");
            r.patterns(
                    truth,
                    ArrayIncludesArgumentTypeResolver.INSTANCE,
                    "array_intersects" + suffix,
                    "arrays_overlap(?1,?2)");
            r.alias("array_overlaps" + suffix, "array_intersects" + suffix);
        }
        r.patterns(
                r.always(INTEGER),
                ArrayContainsArgumentTypeResolver.INSTANCE,
                "array_position",
                "array_position(?1,?2)",
                "if(array_position(array_slice(?1,?3),?2)=0,0,array_position(array_slice(?1,?3),?2)+?3-1)");
    }

    private static void elements(Registrar r) {
        r.patterns(ELEMENT, "array_get", "element_at(?1,?2)");
        r.patterns(ELEMENT, "array_max", "array_max(?1)");
        r.patterns(ELEMENT, "array_min", "array_min(?1)");
        r.patterns(r.always(STRING), "array_to_string", "array_join(?1,?2)", "array_join(?1,?2,?3)");
        r.patterns(r.always(DOUBLE), "array_avg", "array_avg(?1)");
        r.patterns(r.always(DOUBLE), "array_sum", "array_sum(?1)");
    }

    private static void changes(Registrar r) {
        r.patterns(SAME, AND_ELEMENT, "array_append", "array_append(?1,?2)");
        r.patterns(
                new ArrayViaArgumentReturnTypeResolver(1),
                new ArrayAndElementArgumentTypeResolver(1, 0),
                "array_prepend",
                "array_concat([?1],?2)");
        r.patterns(SAME, AND_ELEMENT, "array_remove", "array_remove(?1,?2)");
        r.patterns(SAME, "array_remove_index", "array_concat(array_slice(?1,1,?2-1),array_slice(?1,?2+1))");
        r.patterns(SAME, "array_slice", "array_slice(?1,?2)", "array_slice(?1,?2,?3-?2+1)");
        r.patterns(SAME, "array_trim", "array_slice(?1,1,array_length(?1)-?2)");
        r.patterns(
                SAME,
                new ArrayAndElementArgumentTypeResolver(0, 1, 2),
                "array_replace",
                "array_map(x->if(x<=>?2,?3,x),?1)");
        r.patterns(
                SAME,
                new ArrayAndElementArgumentTypeResolver(0, 2),
                "array_set",
                "array_map((x,i)->if(i=?2,?3,x),?1,array_generate(1,array_length(?1),1))");
        r.patterns(SAME, "array_reverse", "reverse(?1)");
        r.patterns(
                SAME, "array_sort", "array_sort(?1)", "if(?2,reverse(array_sort(?1)),array_sort(?1))", SORT_WITH_NULLS);
    }

    private static void made(Registrar r) {
        r.patterns(ArrayViaElementArgumentReturnTypeResolver.VARARGS_INSTANCE, "array_fill", "array_repeat(?1,?2)");
        r.patterns(
                ArrayViaElementArgumentReturnTypeResolver.VARARGS_LIST_INSTANCE,
                "array_fill_list",
                "array_repeat(?1,?2)");
        String positions = "array_filter(array_generate(1,array_length(?1),1),array_map(x->coalesce(x<=>?2,false),?1))";
        r.patterns(integers(r, int[].class), AND_ELEMENT, "array_positions", positions);
        Type list = new ParameterizedTypeImpl(List.class, new Type[] {Integer.class}, null);
        r.patterns(integers(r, list), AND_ELEMENT, "array_positions_list", positions);
    }

    private static FunctionReturnTypeResolver integers(Registrar r, Type type) {
        return StandardFunctionReturnTypeResolvers.invariant(r.types().standardBasicTypeForJavaType(type));
    }

    private static void own(Registrar r) {
        r.scalar(r.always(INTEGER), 1, 1, "cardinality");
        r.patterns(SAME, "array_top_n", "array_top_n(?1,?2)");
        r.patterns(SAME, "array_sortby", "array_sortby(?1,?2)");
        r.scalar(SAME, 1, 1, "array_distinct", "array_difference", "array_cum_sum");
        r.scalar(SAME, 2, Registrar.ANY_NUMBER, "array_intersect");
        r.patterns(r.always(BOOLEAN), "array_contains_all", "array_contains_all(?1,?2)");
        r.patterns(r.always(BOOLEAN), "array_contains_seq", "array_contains_seq(?1,?2)");
        r.patterns(r.always(BOOLEAN), "arrays_overlap", "arrays_overlap(?1,?2)");
        r.scalar(r.always(STRING), 2, 3, "array_join");
        r.patterns(r.always(STRING), "split", "split(?1,?2)");
        r.aggregate(r.always(STRING), 1, 1, "array_unique_agg");
    }
}
