/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.query;

import dev.rockhopper.embedded.type.TypeKind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The built-in functions of the server with their signatures, from the resource {@code functions.tsv}; read once, on first use. */
final class Functions {
    private static final int NO_MATCH = Integer.MAX_VALUE;
    private static final String ANY = "INVALID_TYPE";

    /** How a function is used. */
    enum Use {
        SCALAR,
        AGGREGATE,
        TABLE
    }

    /**
     * One signature.
     *
     * @param parameters kinds of the parameters; {@code INVALID_TYPE} is any complex type
     * @param repeated whether the last parameter may be repeated
     */
    record Signature(List<String> parameters, boolean repeated, String returns, Use use) {}

    private static final class Holder {
        private static final Map<String, List<Signature>> BY_NAME = load();
    }

    private Functions() {}

    private static Map<String, List<Signature>> load() {
        Map<String, List<Signature>> byName = new HashMap<>();
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(Functions.class.getResourceAsStream("functions.tsv"), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String[] cells = line.split("\t");
                int bracket = cells[0].indexOf('(');
                byName.computeIfAbsent(cells[0].substring(0, bracket), name -> new ArrayList<>())
                        .add(signature(cells[0].substring(bracket + 1, cells[0].length() - 1), cells[1], cells[2]));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return byName;
    }

    private static Signature signature(String parameters, String returns, String use) {
        List<String> kinds = new ArrayList<>(Arrays.asList(parameters.split(",\\s*")));
        kinds.removeIf(String::isEmpty);
        boolean repeated = kinds.remove("...");
        return new Signature(kinds, repeated, returns, Use.valueOf(use.toUpperCase(Locale.ROOT)));
    }

    static boolean exists(String function) {
        return Holder.BY_NAME.containsKey(function.toLowerCase(Locale.ROOT));
    }

    static boolean isAggregate(String function) {
        return Holder.BY_NAME.getOrDefault(function.toLowerCase(Locale.ROOT), List.of()).stream()
                .anyMatch(each -> each.use() == Use.AGGREGATE);
    }

    /** The signature that fits the arguments best; empty if the function or a fitting signature is unknown. */
    static Optional<Signature> resolve(String function, List<TypeKind> arguments) {
        Signature best = null;
        int bestCost = NO_MATCH;
        for (Signature each : Holder.BY_NAME.getOrDefault(function.toLowerCase(Locale.ROOT), List.of())) {
            int cost = cost(each, arguments);
            if (cost < bestCost) {
                best = each;
                bestCost = cost;
            }
        }
        return Optional.ofNullable(best);
    }

    private static int cost(Signature signature, List<TypeKind> arguments) {
        int fixed = signature.parameters().size();
        boolean fits = signature.repeated() ? arguments.size() >= fixed - 1 : arguments.size() == fixed;
        if (!fits) {
            return NO_MATCH;
        }
        int total = 0;
        for (int i = 0; i < arguments.size(); i++) {
            int cost = cost(signature.parameters().get(Math.min(i, fixed - 1)), arguments.get(i));
            if (cost == NO_MATCH) {
                return NO_MATCH;
            }
            total += cost;
        }
        return total;
    }

    private static int cost(String parameter, TypeKind argument) {
        if (parameter.equals(ANY)) {
            return argument == TypeKind.COMPLEX ? 0 : 40;
        }
        TypeKind wanted = Arrays.stream(TypeKind.values())
                .filter(each -> each.name().equals(parameter))
                .findFirst()
                .orElse(null);
        if (wanted == null || argument == TypeKind.COMPLEX) {
            return wanted == argument ? 0 : NO_MATCH;
        }
        if (wanted == argument || wanted == TypeKind.VARCHAR && argument == TypeKind.CHAR) {
            return 0;
        }
        return conversionCost(argument, wanted);
    }

    /** Smaller for conversions that the server prefers: wider numbers, then DOUBLE, then anything else. */
    private static int conversionCost(TypeKind from, TypeKind to) {
        boolean wider = from.ordinal() < to.ordinal();
        if (from.isInteger() && to.isInteger() || from == TypeKind.BOOLEAN && to.isInteger()) {
            return wider ? to.ordinal() - from.ordinal() : 60;
        }
        if (from.isDecimal() && to.isDecimal()) {
            return wider ? to.ordinal() - from.ordinal() : 60;
        }
        if (from == TypeKind.DATE && to == TypeKind.DATETIME || from == TypeKind.FLOAT && to == TypeKind.DOUBLE) {
            return 1;
        }
        if (to == TypeKind.DOUBLE && (from.isInteger() || from.isDecimal())) {
            return 15;
        }
        if (from.isString() && to == TypeKind.DATETIME) {
            return 29;
        }
        return to == TypeKind.VARCHAR || from.isString() ? 30 : 50;
    }
}
