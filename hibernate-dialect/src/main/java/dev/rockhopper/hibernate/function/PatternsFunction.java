/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.function;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hibernate.metamodel.model.domain.ReturnableType;
import org.hibernate.query.sqm.function.AbstractSqmSelfRenderingFunctionDescriptor;
import org.hibernate.query.sqm.produce.function.FunctionArgumentTypeResolver;
import org.hibernate.query.sqm.produce.function.FunctionReturnTypeResolver;
import org.hibernate.query.sqm.produce.function.StandardArgumentsValidators;
import org.hibernate.query.sqm.produce.function.internal.PatternRenderer;
import org.hibernate.sql.ast.SqlAstTranslator;
import org.hibernate.sql.ast.spi.SqlAppender;
import org.hibernate.sql.ast.tree.SqlAstNode;

/** A function with one SQL pattern for each number of arguments. */
final class PatternsFunction extends AbstractSqmSelfRenderingFunctionDescriptor {

    private final Map<Integer, PatternRenderer> byCount;

    PatternsFunction(
            String name,
            FunctionReturnTypeResolver result,
            FunctionArgumentTypeResolver arguments,
            String... patterns) {
        this(
                name,
                result,
                arguments,
                Arrays.stream(patterns)
                        .collect(Collectors.toMap(
                                Registrar::arguments, PatternRenderer::new, (first, second) -> first, TreeMap::new)));
    }

    private PatternsFunction(
            String name,
            FunctionReturnTypeResolver result,
            FunctionArgumentTypeResolver arguments,
            TreeMap<Integer, PatternRenderer> byCount) {
        super(name, StandardArgumentsValidators.between(byCount.firstKey(), byCount.lastKey()), result, arguments);
        this.byCount = byCount;
    }

    @Override
    public void render(
            SqlAppender sql,
            List<? extends SqlAstNode> arguments,
            ReturnableType<?> type,
            SqlAstTranslator<?> translator) {
        byCount.get(arguments.size()).render(sql, arguments, translator);
    }
}
