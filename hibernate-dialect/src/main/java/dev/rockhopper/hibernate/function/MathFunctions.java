/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.function;

import static org.hibernate.type.StandardBasicTypes.DOUBLE;
import static org.hibernate.type.StandardBasicTypes.INTEGER;
import static org.hibernate.type.StandardBasicTypes.LONG;
import static org.hibernate.type.StandardBasicTypes.STRING;

import org.hibernate.dialect.function.CommonFunctionFactory;
import org.hibernate.dialect.function.TruncFunction;
import org.hibernate.dialect.function.TruncFunction.DatetimeTrunc;

/** Numbers. Source: docs/en/sql-reference/sql-functions/math-functions and bit-functions. */
final class MathFunctions {

    private MathFunctions() {}

    static void register(Registrar r, CommonFunctionFactory common) {
        common.cot();
        common.degrees();
        common.radians();
        common.sinh();
        common.cosh();
        common.tanh();
        common.pi();
        common.rand();
        r.pattern(r.always(DOUBLE), "asinh", "ln(?1+sqrt(?1*?1+1))");
        r.pattern(r.always(DOUBLE), "acosh", "ln(?1+sqrt(?1*?1-1))");
        r.pattern(r.always(DOUBLE), "atanh", "(ln((1+?1)/(1-?1))/2)");
        common.cbrt();
        common.square();
        common.log();
        common.log10();
        common.log2();
        common.ceiling_ceil();
        r.register(
                "trunc",
                new TruncFunction("truncate(?1,0)", "truncate(?1,?2)", DatetimeTrunc.DATE_TRUNC, null, r.types()));
        r.alias("truncate", "trunc");
        r.scalar(r.always(DOUBLE), 0, 1, "random");
        r.scalar(r.always(DOUBLE), 0, 0, "e");
        r.scalar(Registrar.like(1), 2, 2, "bitand", "bitor", "bitxor", "fmod", "pmod");
        r.scalar(Registrar.like(1), 1, 1, "bitnot", "negative", "positive");
        r.scalar(Registrar.like(1), 2, 2, "bit_shift_left", "bit_shift_right", "bit_shift_right_logical");
        r.scalar(r.always(STRING), 1, 1, "bin");
        r.scalar(r.always(STRING), 3, 3, "conv");
        r.scalar(r.always(LONG), 1, 1, "crc32");
        r.scalar(r.always(INTEGER), 4, 4, "equiwidth_bucket");
        r.pattern(
                r.always(INTEGER),
                "width_bucket",
                "case when ?1<?2 then 0 when ?1>=?3 then ?4+1 else cast(floor((?1-?2)*?4/(?3-?2)) as int)+1 end");
        r.scalar(r.always(DOUBLE), 2, 2, "cosine_similarity", "l2_distance");
    }
}
