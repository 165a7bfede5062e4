/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor.testing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/** Attributes of all kinds by chance, as texts: the same for the same seed, and such that Hibernate accepts them. */
final class RandomAttributes {

    /**
     * An attribute.
     *
     * @param annotations one text
     * @param type Java type
     * @param name of the attribute
     */
    record Attribute(String annotations, String type, String name) {}

    private static final List<String> WORDS = List.of(
            "amount",
            "order",
            "group",
            "unitPrice",
            "URL",
            "x1",
            "isActive",
            "customerName",
            "state",
            "range",
            "key",
            "createdAt",
            "values",
            "aB",
            "httpCode",
            "line2Text",
            "note",
            "level",
            "kind",
            "total",
            "from",
            "owner");
    private static final List<String> NUMBERS = List.of("int", "long", "short", "byte", "Integer", "Long", "Short");
    private static final List<String> MOMENTS = List.of(
            "java.time.LocalDate",
            "java.time.LocalDateTime",
            "java.time.Instant",
            "java.time.OffsetDateTime",
            "java.time.ZonedDateTime",
            "java.time.LocalTime",
            "java.util.Date",
            "java.sql.Timestamp");
    private static final List<String> OTHERS = List.of(
            "java.util.UUID",
            "boolean",
            "Boolean",
            "byte[]",
            "java.util.Locale",
            "java.util.Currency",
            "java.time.Duration",
            "java.time.Year",
            "char",
            "Character",
            "java.time.ZoneOffset",
            "java.net.URL",
            "char[]");

    private final Random random;
    private final Set<String> used = new HashSet<>();

    /** Attributes of one class hierarchy, whose names are all different, without case. */
    RandomAttributes(Random random) {
        this.random = random;
    }

    /** A name that no other attribute and no column of the hierarchy has. */
    String name() {
        String word = pick(WORDS);
        String name = word;
        for (int i = 2; !used.add(key(name)); i++) {
            name = word + i;
        }
        return name;
    }

    private static String key(String name) {
        return name.replace("_", "").toLowerCase(Locale.ROOT);
    }

    /** A simple attribute. */
    Attribute basic() {
        return switch (random.nextInt(9)) {
            case 0, 1 -> text();
            case 2 -> number();
            case 3 -> decimal();
            case 4 -> floating();
            case 5 -> moment();
            case 6 -> enumerated();
            case 7 -> listed();
            default -> attribute(constraints(false), pick(OTHERS));
        };
    }

    private Attribute text() {
        List<String> parts = new ArrayList<>();
        if (chance(4)) {
            parts.add("@Size(max = " + (1 + random.nextInt(60)) + ")");
        }
        if (chance(8)) {
            parts.add("@Lob");
        } else if (chance(10)) {
            parts.add("@Convert(converter = Shout.class)");
        } else if (chance(10)) {
            parts.add("@JdbcTypeCode(SqlTypes." + pick(List.of("LONGVARCHAR", "CHAR", "VARCHAR", "CLOB")) + ")");
        }
        if (chance(10)) {
            parts.add("@StarRocksColumn(comment = \"it's\", defaultValue = \"none\")");
        }
        return attribute(
                constraints(true) + column("length = " + (1 + random.nextInt(300))) + String.join(" ", parts),
                "String");
    }

    private Attribute number() {
        String code = chance(8) ? "@JdbcTypeCode(SqlTypes." + pick(List.of("BIGINT", "INTEGER", "NUMERIC")) + ") " : "";
        String limit = chance(6) ? "@Digits(integer = 4, fraction = 0) " : chance(6) ? "@Min(3) " : "";
        return attribute(code + limit + constraints(false) + column("precision = 9"), pick(NUMBERS));
    }

    private Attribute decimal() {
        int precision = 2 + random.nextInt(30);
        String limit = chance(5) ? "@Digits(integer = 7, fraction = 3) " : "";
        String size = "precision = " + precision + (chance(2) ? ", scale = " + random.nextInt(precision) : "");
        return attribute(
                limit + constraints(false) + column(size), "java.math." + pick(List.of("BigDecimal", "BigInteger")));
    }

    private Attribute floating() {
        return attribute(
                constraints(false) + column("precision = " + (1 + random.nextInt(15))),
                pick(List.of("double", "float", "Double", "Float")));
    }

    private Attribute moment() {
        String type = pick(MOMENTS);
        String kind = type.equals("java.util.Date") && chance(2)
                ? "@Temporal(TemporalType." + pick(List.of("DATE", "TIME", "TIMESTAMP")) + ") "
                : "";
        return attribute(constraints(false) + kind + column("secondPrecision = 3"), type);
    }

    private Attribute enumerated() {
        String kind =
                pick(List.of("", "@Enumerated ", "@Enumerated(EnumType.STRING) ", "@JdbcTypeCode(SqlTypes.VARCHAR) "));
        return attribute(kind + constraints(false) + column("length = 12"), "java.time.DayOfWeek");
    }

    /** What is an ARRAY or a MAP. */
    private Attribute listed() {
        String element = pick(
                List.of("String", "Integer", "java.time.LocalDate", "java.math.BigDecimal", "java.time.DayOfWeek"));
        String type = switch (random.nextInt(6)) {
            case 3 -> element + "[]";
            case 4, 5 ->
                "java.util.Map<" + pick(List.of("String", "Integer", "java.time.LocalDate")) + ", " + mapped() + ">";
            default -> pick(List.of("java.util.List<", "java.util.Set<", "java.util.Collection<")) + element + ">";
        };
        return attribute(column("length = 17"), type);
    }

    private String mapped() {
        return pick(List.of(
                "String", "Long", "java.math.BigDecimal", "java.util.List<Integer>", "java.util.Map<Integer, String>"));
    }

    /** A part of a STRUCT. */
    Attribute field() {
        return switch (random.nextInt(5)) {
            case 0 -> attribute(column("length = 12"), "String");
            case 1 -> attribute("", pick(NUMBERS));
            case 2 -> attribute(column("precision = 9, scale = 2"), "java.math.BigDecimal");
            case 3 ->
                attribute(
                        "",
                        pick(List.of("java.time.LocalDate", "java.time.LocalDateTime", "Boolean", "java.util.UUID")));
            default -> attribute("", "java.util.List<" + pick(List.of("String", "Integer")) + ">");
        };
    }

    private String constraints(boolean text) {
        if (!chance(4)) {
            return chance(9) ? "@Basic(optional = false) " : chance(12) ? "@Basic " : "";
        }
        return text && chance(2) ? "@" + pick(List.of("NotBlank", "NotEmpty")) + " " : "@NotNull ";
    }

    /** A column annotation by chance, with some of its members. */
    private String column(String size) {
        if (chance(2)) {
            return "";
        }
        List<String> members = new ArrayList<>();
        if (chance(3)) {
            String name = name();
            members.add("name = \"" + pick(List.of(name, "`" + name + "`", name + "_x")) + "\"");
            used.add(key(name + "x"));
        }
        if (chance(2)) {
            members.add(size);
        }
        if (chance(3)) {
            members.add("nullable = " + random.nextBoolean());
        }
        if (chance(8)) {
            members.add("comment = \"c\"");
        }
        return "@Column(" + String.join(", ", members) + ") ";
    }

    private Attribute attribute(String annotations, String type) {
        return new Attribute(annotations, type, name());
    }

    <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** True once in so many times. */
    boolean chance(int in) {
        return random.nextInt(in) == 0;
    }
}
