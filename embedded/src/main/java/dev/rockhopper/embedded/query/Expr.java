/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.query;

import dev.rockhopper.schema.type.DataType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An expression. */
public sealed interface Expr {
    /** The expressions directly inside, in order; those of subqueries are not among them. */
    List<Expr> children();

    /**
     * A column, perhaps qualified.
     *
     * @param qualifiers what stands before the name
     * @param quoted whether the name was written in backquotes
     */
    record Name(List<String> qualifiers, String name, boolean quoted) implements Expr {
        public Name {
            qualifiers = List.copyOf(qualifiers);
        }

        @Override
        public List<Expr> children() {
            return List.of();
        }
    }

    /**
     * {@code *} or {@code t.*}.
     *
     * @param qualifiers empty for all columns
     */
    record Star(List<String> qualifiers) implements Expr {
        public Star {
            qualifiers = List.copyOf(qualifiers);
        }

        @Override
        public List<Expr> children() {
            return List.of();
        }
    }

    /** The kinds of constants. */
    enum LiteralKind {
        STRING,
        INTEGER,
        DECIMAL,
        FLOAT,
        BOOLEAN,
        NULL
    }

    /**
     * A constant.
     *
     * @param text the value of a string, else as written
     */
    record Literal(LiteralKind kind, String text) implements Expr {
        @Override
        public List<Expr> children() {
            return List.of();
        }
    }

    /** {@code INTERVAL 7 DAY}; the unit is upper-case. */
    record Interval(Expr count, String unit) implements Expr {
        @Override
        public List<Expr> children() {
            return List.of(count);
        }
    }

    /**
     * A function call.
     *
     * @param function as written
     * @param distinct {@code count(DISTINCT x)}
     * @param over the text of an OVER clause, with its brackets
     */
    record Call(String function, boolean distinct, List<Expr> arguments, Optional<String> over) implements Expr {
        public Call {
            arguments = List.copyOf(arguments);
        }

        @Override
        public List<Expr> children() {
            return arguments;
        }
    }

    /** Two operands; the operator in upper case. */
    record Binary(String operator, Expr left, Expr right) implements Expr {
        @Override
        public List<Expr> children() {
            return List.of(left, right);
        }
    }

    /** One operand; the operator is {@code -}, {@code +}, {@code ~} or {@code NOT}. */
    record Unary(String operator, Expr operand) implements Expr {
        @Override
        public List<Expr> children() {
            return List.of(operand);
        }
    }

    /** {@code CAST(x AS type)}. */
    record Cast(Expr operand, DataType type) implements Expr {
        @Override
        public List<Expr> children() {
            return List.of(operand);
        }
    }

    /** One WHEN of a CASE. */
    record When(Expr condition, Expr result) {}

    /** {@code CASE [x] WHEN .. THEN .. [ELSE ..] END}. */
    record Case(Optional<Expr> operand, List<When> whens, Optional<Expr> otherwise) implements Expr {
        public Case {
            whens = List.copyOf(whens);
        }

        @Override
        public List<Expr> children() {
            List<Expr> all = new ArrayList<>();
            operand.ifPresent(all::add);
            whens.forEach(when -> {
                all.add(when.condition());
                all.add(when.result());
            });
            otherwise.ifPresent(all::add);
            return all;
        }
    }

    /** {@code x IS [NOT] NULL}. */
    record IsNull(Expr operand, boolean negated) implements Expr {
        @Override
        public List<Expr> children() {
            return List.of(operand);
        }
    }

    /** {@code x [NOT] BETWEEN a AND b}. */
    record Between(Expr operand, Expr low, Expr high, boolean negated) implements Expr {
        @Override
        public List<Expr> children() {
            return List.of(operand, low, high);
        }
    }

    /** {@code x [NOT] IN (a, b)}; a subquery is one {@link Subquery}. */
    record In(Expr operand, List<Expr> list, boolean negated) implements Expr {
        public In {
            list = List.copyOf(list);
        }

        @Override
        public List<Expr> children() {
            List<Expr> all = new ArrayList<>(list);
            all.add(0, operand);
            return all;
        }
    }

    /** {@code [a, b]}. */
    record ArrayLiteral(List<Expr> elements) implements Expr {
        public ArrayLiteral {
            elements = List.copyOf(elements);
        }

        @Override
        public List<Expr> children() {
            return elements;
        }
    }

    /** {@code MAP{k: v, ..}}: keys and values take turns. */
    record MapLiteral(List<Expr> keysAndValues) implements Expr {
        public MapLiteral {
            keysAndValues = List.copyOf(keysAndValues);
        }

        @Override
        public List<Expr> children() {
            return keysAndValues;
        }
    }

    /** {@code x[i]}. */
    record Element(Expr container, Expr index) implements Expr {
        @Override
        public List<Expr> children() {
            return List.of(container, index);
        }
    }

    /** {@code x -> ..} or {@code (x, y) -> ..}; its body is not among the children, because its parameters are no columns. */
    record Lambda(List<String> parameters, Expr body) implements Expr {
        public Lambda {
            parameters = List.copyOf(parameters);
        }

        @Override
        public List<Expr> children() {
            return List.of();
        }
    }

    /** {@code (SELECT ..)} or {@code EXISTS (SELECT ..)}. */
    record Subquery(Query query, boolean exists) implements Expr {
        @Override
        public List<Expr> children() {
            return List.of();
        }
    }
}
