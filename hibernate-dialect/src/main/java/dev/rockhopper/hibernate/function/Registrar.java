/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.function;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.boot.model.FunctionContributions;
import org.hibernate.query.sqm.function.SqmFunctionDescriptor;
import org.hibernate.query.sqm.function.SqmFunctionRegistry;
import org.hibernate.query.sqm.produce.function.FunctionArgumentTypeResolver;
import org.hibernate.query.sqm.produce.function.FunctionReturnTypeResolver;
import org.hibernate.query.sqm.produce.function.StandardFunctionReturnTypeResolvers;
import org.hibernate.type.BasicTypeReference;
import org.hibernate.type.spi.TypeConfiguration;

/** A short way to register functions: by their own name or as a pattern of SQL. */
final class Registrar {

    /** As many arguments as one likes. */
    static final int ANY_NUMBER = -1;

    private static final Pattern PLACEHOLDER = Pattern.compile("\\?(\\d)");

    private final SqmFunctionRegistry registry;
    private final TypeConfiguration types;

    Registrar(FunctionContributions contributions) {
        registry = contributions.getFunctionRegistry();
        types = contributions.getTypeConfiguration();
    }

    TypeConfiguration types() {
        return types;
    }

    /** A result that always has this type. */
    FunctionReturnTypeResolver always(BasicTypeReference<?> type) {
        return StandardFunctionReturnTypeResolvers.invariant(
                types.getBasicTypeRegistry().resolve(type));
    }

    /** A result of the type of the argument with this number, from 1. */
    static FunctionReturnTypeResolver like(int argument) {
        return StandardFunctionReturnTypeResolvers.useArgType(argument);
    }

    /** A scalar function with the same name in StarRocks. */
    void scalar(FunctionReturnTypeResolver result, int min, int max, String... names) {
        for (String name : names) {
            var builder = registry.namedDescriptorBuilder(name).setReturnTypeResolver(result);
            (max == ANY_NUMBER ? builder.setMinArgumentCount(min) : builder.setArgumentCountBetween(min, max))
                    .register();
        }
    }

    /** An aggregate function with the same name in StarRocks. */
    void aggregate(FunctionReturnTypeResolver result, int min, int max, String... names) {
        for (String name : names) {
            var builder = registry.namedAggregateDescriptorBuilder(name).setReturnTypeResolver(result);
            (max == ANY_NUMBER ? builder.setMinArgumentCount(min) : builder.setArgumentCountBetween(min, max))
                    .register();
        }
    }

    /** A window function with the same name in StarRocks. */
    void window(FunctionReturnTypeResolver result, int min, int max, String... names) {
        for (String name : names) {
            registry.namedWindowDescriptorBuilder(name)
                    .setReturnTypeResolver(result)
                    .setArgumentCountBetween(min, max)
                    .register();
        }
    }

    /** A function that is a pattern of SQL with the arguments {@code ?1}, {@code ?2}, …. */
    void pattern(FunctionReturnTypeResolver result, String name, String pattern) {
        registry.patternDescriptorBuilder(name, pattern)
                .setReturnTypeResolver(result)
                .setExactArgumentCount(arguments(pattern))
                .register();
    }

    /** A function whose pattern depends on the number of arguments; the patterns have 1, 2, … arguments more than the first. */
    void patterns(FunctionReturnTypeResolver result, String name, String... patterns) {
        patterns(result, null, name, patterns);
    }

    /** The same, where parameters get their types from the other arguments. */
    void patterns(
            FunctionReturnTypeResolver result,
            FunctionArgumentTypeResolver arguments,
            String name,
            String... patterns) {
        register(name, new PatternsFunction(name, result, arguments, patterns));
    }

    void register(String name, SqmFunctionDescriptor descriptor) {
        registry.register(name, descriptor);
    }

    void alias(String alias, String name) {
        registry.registerAlternateKey(alias, name);
    }

    SqmFunctionRegistry registry() {
        return registry;
    }

    /** The highest number of a placeholder. */
    static int arguments(String pattern) {
        int highest = 0;
        for (Matcher matcher = PLACEHOLDER.matcher(pattern); matcher.find(); ) {
            highest = Math.max(highest, Integer.parseInt(matcher.group(1)));
        }
        return highest;
    }
}
