/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.entity;

import dev.rockhopper.schema.message.EntityCode;
import dev.rockhopper.schema.message.RockhopperException;
import dev.rockhopper.schema.model.Aggregate;
import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.DefaultValue;
import dev.rockhopper.schema.model.Nullability;
import dev.rockhopper.schema.type.DataType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Makes the column of a declaration. */
final class ColumnAssembler {

    private final Problems problems;
    private final Agreement agreement;
    private final ColumnTypes types;

    ColumnAssembler(Problems problems) {
        this.problems = problems;
        this.agreement = new Agreement(problems);
        this.types = new ColumnTypes(problems);
    }

    /** The column; empty when its type could not be understood, which has been reported. */
    Optional<Column> assemble(ColumnDeclaration declared) {
        List<Stated<Column>> definitions = parsed(declared.definitions(), "", declared);
        if (definitions.size() < declared.definitions().size()) {
            return Optional.empty();
        }
        List<Stated<DataType>> typesDefined = definitions.isEmpty()
                ? List.of()
                : definitions.stream().map(each -> each.map(Column::type)).toList();
        return types.choose(declared, typesDefined).map(type -> {
            if (!declared.options().isEmpty()) {
                definitions.addAll(parsed(declared.options(), type.sql() + " ", declared));
            }
            return column(declared, type, definitions);
        });
    }

    private Column column(ColumnDeclaration declared, DataType type, List<Stated<Column>> definitions) {
        Origin place = declared.origin();
        Optional<Stated<Aggregate>> aggregate = agreement.on(
                "the aggregate of column ", declared.name(), place, aggregates(declared, type, definitions));
        Optional<Stated<DefaultValue>> defaultValue =
                agreement.on("the default of column ", declared.name(), place, defaults(declared, type, definitions));
        Optional<Stated<String>> generation = agreement.on(
                "the expression of column ",
                declared.name(),
                place,
                and(declared.generations(), definitions, Column::generatedAs),
                (a, b) -> squeezed(a).equals(squeezed(b)));
        Optional<Stated<String>> comment = agreement.on(
                "the comment of column ",
                declared.name(),
                place,
                and(declared.comments(), definitions, ColumnAssembler::comment));
        Optional<Stated<Boolean>> automatic = automatic(declared, definitions);
        onlyOneSource(declared, defaultValue, generation, automatic);
        return new Column(
                declared.name(),
                type,
                nullability(declared, definitions, generation.isPresent(), automatic.isPresent()),
                aggregate.map(Stated::value),
                automatic.isPresent() || generation.isPresent() ? Optional.empty() : defaultValue.map(Stated::value),
                automatic.isPresent() && generation.isEmpty(),
                generation.map(Stated::value),
                comment.isPresent() ? comment.get().value() : "");
    }

    private List<Stated<Aggregate>> aggregates(
            ColumnDeclaration declared, DataType type, List<Stated<Column>> definitions) {
        List<Stated<Aggregate>> stated = new ArrayList<>();
        String before = declared.aggregates().isEmpty() ? "" : type.sql() + " ";
        for (Stated<Column> parsed : parsed(declared.aggregates(), before, declared)) {
            parsed.value().aggregate().ifPresent(value -> stated.add(new Stated<>(value, parsed.by())));
        }
        return and(stated, definitions, Column::aggregate);
    }

    private List<Stated<DefaultValue>> defaults(
            ColumnDeclaration declared, DataType type, List<Stated<Column>> definitions) {
        List<Stated<DefaultValue>> stated = new ArrayList<>();
        for (Stated<String> text : declared.defaults()) {
            try {
                boolean starRocks = text.by().startsWith("@StarRocksColumn");
                stated.add(text.map(sql -> starRocks ? DefaultTexts.ofText(sql, type) : DefaultTexts.ofSql(sql)));
            } catch (RockhopperException e) {
                broken(text, declared.origin(), "a default");
            }
        }
        return and(stated, definitions, Column::defaultValue);
    }

    private static Optional<Stated<Boolean>> automatic(ColumnDeclaration declared, List<Stated<Column>> definitions) {
        if (declared.autoIncrement()) {
            return Optional.of(new Stated<>(true, "@StarRocksColumn(autoIncrement)"));
        }
        for (Stated<Column> each : definitions) {
            if (each.value().autoIncrement()) {
                return Optional.of(each.map(Column::autoIncrement));
            }
        }
        return Optional.empty();
    }

    private void onlyOneSource(ColumnDeclaration declared, Optional<?>... sources) {
        List<Stated<?>> present = null; // most columns have none
        for (Optional<?> source : sources) {
            if (source.isPresent()) {
                present = present == null ? new ArrayList<>() : present;
                present.add((Stated<?>) source.get());
            }
        }
        if (present != null && present.size() > 1) {
            problems.error(
                    EntityCode.CONTRADICTION,
                    declared.origin(),
                    "column " + declared.name() + " gets its value by "
                            + present.get(0).by() + " and by " + present.get(1).by() + ".",
                    "A column has a default, or is numbered by the server, or is generated: keep one.");
        }
    }

    /** The server refuses NOT NULL on generated columns, and NULL on those that it numbers. */
    private Nullability nullability(
            ColumnDeclaration declared, List<Stated<Column>> definitions, boolean generated, boolean automatic) {
        for (Stated<Column> definition : definitions) {
            Nullability stated = definition.value().nullability();
            if (stated == Nullability.NULL && !declared.nullable() && !generated) {
                agreement.contradiction(
                        "column " + declared.name(),
                        declared.origin(),
                        new Stated<>("NOT NULL", "@Column(nullable), @Id, a primitive type or Bean Validation"),
                        new Stated<>("NULL", definition.by()));
            }
            if (stated != Nullability.UNSPECIFIED) {
                return stated;
            }
        }
        if (automatic) {
            return Nullability.NOT_NULL;
        }
        return generated || declared.nullable() ? Nullability.NULL : Nullability.NOT_NULL;
    }

    private List<Stated<Column>> parsed(List<Stated<String>> texts, String before, ColumnDeclaration declared) {
        List<Stated<Column>> parsed = new ArrayList<>(texts.size());
        for (Stated<String> text : texts) {
            try {
                parsed.add(text.map(each -> DdlTexts.column(before + each)));
            } catch (RockhopperException e) {
                broken(text, declared.origin(), "what StarRocks understands in a column definition");
            }
        }
        return parsed;
    }

    private void broken(Stated<String> text, Origin place, String wanted) {
        problems.error(
                EntityCode.BROKEN_CLAUSE,
                place,
                text.by() + " is `" + text.value() + "`, which is not " + wanted + ".",
                suggestion(text).orElse("Write it as StarRocks documents it under CREATE TABLE, column_definition."));
    }

    private static Optional<String> suggestion(Stated<String> text) {
        if (text.by().endsWith("(aggregate)")) {
            return TypeSuggestion.ofAggregate(text.value());
        }
        return text.by().endsWith("columnDefinition)") ? TypeSuggestion.of(text.value()) : Optional.empty();
    }

    private static <T> List<Stated<T>> and(
            List<Stated<T>> stated, List<Stated<Column>> definitions, Function<Column, Optional<T>> part) {
        if (definitions.isEmpty()) {
            return stated;
        }
        List<Stated<T>> all = new ArrayList<>(stated);
        for (Stated<Column> definition : definitions) {
            part.apply(definition.value()).ifPresent(value -> all.add(new Stated<>(value, definition.by())));
        }
        return all;
    }

    private static Optional<String> comment(Column column) {
        return Optional.of(column.comment()).filter(text -> !text.isEmpty());
    }

    private static String squeezed(String sql) {
        return sql.replaceAll("\\s+", "");
    }
}
