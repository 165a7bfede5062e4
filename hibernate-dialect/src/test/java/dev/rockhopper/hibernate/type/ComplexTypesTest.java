/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.type;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.hibernate.testing.CapturingFactory;
import dev.rockhopper.hibernate.testing.SentStatement;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Struct;
import org.hibernate.type.SqlTypes;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** ARRAY, MAP and STRUCT: what is bound, the SQL around it, and what is read of what the server sends (BE class MysqlRowBuffer). */
class ComplexTypesTest {

    enum Colour {
        RED,
        GREEN
    }

    @Embeddable
    @Struct(name = "place")
    record Place(
            String town, @Column(precision = 12, scale = 2) BigDecimal rent, LocalDate since, Boolean nice) {}

    /** Fields in the order of the declaration. */
    @Embeddable
    static class Contact {
        String phone;
        Place home;
        List<String> hobbies;
        Integer age;

        @Override
        public boolean equals(Object other) {
            return other instanceof Contact contact
                    && Objects.equals(phone, contact.phone)
                    && Objects.equals(home, contact.home)
                    && Objects.equals(hobbies, contact.hobbies)
                    && Objects.equals(age, contact.age);
        }

        @Override
        public int hashCode() {
            return Objects.hash(phone, home, hobbies, age);
        }
    }

    @Entity(name = "Rich")
    static class Rich {
        @Id
        Long id = 1L;

        List<Boolean> flags;
        List<BigDecimal> prices;
        LocalDate[] days;
        List<LocalDateTime> moments;
        List<Instant> instants;

        @Enumerated(EnumType.STRING)
        List<Colour> colours;

        double[] weights;
        Map<String, Integer> points;
        Map<Integer, String> names;
        Map<UUID, LocalDate> seen;
        Map<String, List<String>> lists;
        Map<Colour, BigDecimal> costs;
        Place place;

        @JdbcTypeCode(SqlTypes.STRUCT)
        Contact contact;
    }

    private static CapturingFactory factory;

    @BeforeAll
    static void open() {
        factory = CapturingFactory.of(Rich.class);
    }

    @AfterAll
    static void close() {
        factory.close();
    }

    @AfterEach
    void answerNothing() {
        factory.statements().answer(List.of());
    }

    private static Contact contact() {
        Contact contact = new Contact();
        contact.phone = "1\"2";
        contact.home = new Place("Rome", new BigDecimal("1.50"), LocalDate.parse("2024-01-02"), true);
        contact.hobbies = List.of("a", "b\\c");
        return contact;
    }

    private static Map<Object, Object> map(Object... entries) {
        Map<Object, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < entries.length; i += 2) {
            map.put(entries[i], entries[i + 1]);
        }
        return map;
    }

    /** Attribute, value, what is bound, the cast around it, what the server sends. */
    static List<Arguments> values() {
        String place =
                "cast(cast(parse_json(?) as struct<`town` varchar,`rent` varchar,`since` varchar,`nice` boolean>)"
                        + " as struct<`town` varchar,`rent` varchar,`since` date,`nice` boolean>)";
        return List.of(
                Arguments.of(
                        "flags",
                        Arrays.asList(true, false, null),
                        "[true,false,null]",
                        "cast(parse_json(?) as array<boolean>)",
                        "[1,0,null]"),
                Arguments.of(
                        "prices",
                        List.of(new BigDecimal("12345678901234567890.12")),
                        "[\"12345678901234567890.12\"]",
                        "cast(parse_json(?) as array<varchar>)",
                        "[12345678901234567890.12]"),
                Arguments.of(
                        "days",
                        new LocalDate[] {LocalDate.parse("2024-01-02")},
                        "[\"2024-01-02\"]",
                        "cast(cast(parse_json(?) as array<varchar>) as array<date>)",
                        "[\"2024-01-02\"]"),
                Arguments.of(
                        "moments",
                        List.of(LocalDateTime.parse("2024-01-02T03:04:05.123456")),
                        "[\"2024-01-02 03:04:05.123456\"]",
                        "cast(cast(parse_json(?) as array<varchar>) as array<datetime>)",
                        "[\"2024-01-02 03:04:05.123456\"]"),
                Arguments.of(
                        "instants",
                        List.of(Instant.parse("2024-01-02T03:04:05Z")),
                        "[\"2024-01-02 03:04:05\"]",
                        "cast(cast(parse_json(?) as array<varchar>) as array<datetime>)",
                        "[\"2024-01-02 03:04:05\"]"),
                Arguments.of(
                        "colours",
                        List.of(Colour.GREEN),
                        "[\"GREEN\"]",
                        "cast(parse_json(?) as array<varchar>)",
                        "[\"GREEN\"]"),
                Arguments.of(
                        "weights",
                        new double[] {1.5, 1e300},
                        "[1.5,1.0E300]",
                        "cast(parse_json(?) as array<double>)",
                        "[1.5,1e300]"),
                Arguments.of(
                        "points",
                        map("a\"b", 1, "c\n", null),
                        "{\"a\\\"b\":1,\"c\\u000a\":null}",
                        "cast(parse_json(?) as map<varchar,int>)",
                        "{\"a\\\"b\":1,\"c\n\":null}"),
                Arguments.of(
                        "names",
                        map(7, "x:y,{z}"),
                        "{\"7\":\"x:y,{z}\"}",
                        "cast(cast(parse_json(?) as map<varchar,varchar>) as map<int,varchar>)",
                        "{7:\"x:y,{z}\"}"),
                Arguments.of(
                        "seen",
                        map(new UUID(1, 2), LocalDate.parse("2024-01-02")),
                        "{\"00000000-0000-0001-0000-000000000002\":\"2024-01-02\"}",
                        "cast(cast(parse_json(?) as map<varchar,varchar>) as map<varchar,date>)",
                        "{\"00000000-0000-0001-0000-000000000002\":\"2024-01-02\"}"),
                Arguments.of(
                        "lists",
                        map("a", List.of("x", "y")),
                        "{\"a\":[\"x\",\"y\"]}",
                        "cast(parse_json(?) as map<varchar,array<varchar>>)",
                        "{\"a\":[\"x\",\"y\"]}"),
                Arguments.of(
                        "costs",
                        map(Colour.RED, new BigDecimal("1.5")),
                        "{\"0\":\"1.5\"}",
                        "cast(cast(parse_json(?) as map<varchar,varchar>) as map<tinyint,varchar>)",
                        "{0:1.5}"),
                Arguments.of(
                        "place",
                        new Place("Rome", new BigDecimal("1.50"), LocalDate.parse("2024-01-02"), null),
                        "{\"town\":\"Rome\",\"rent\":\"1.50\",\"since\":\"2024-01-02\",\"nice\":null}",
                        place,
                        "{\"town\":\"Rome\",\"rent\":1.50,\"since\":\"2024-01-02\",\"nice\":null}"),
                Arguments.of(
                        "contact",
                        contact(),
                        "{\"phone\":\"1\\\"2\",\"home\":{\"town\":\"Rome\",\"rent\":\"1.50\",\"since\":\"2024-01-02\","
                                + "\"nice\":true},\"hobbies\":[\"a\",\"b\\\\c\"],\"age\":null}",
                        "struct<`phone` varchar,`home` struct<`town` varchar,`rent` varchar,`since` date,`nice` boolean>,"
                                + "`hobbies` array<varchar>,`age` int>)",
                        "{\"phone\":\"1\\\"2\",\"home\":{\"town\":\"Rome\",\"rent\":1.50,\"since\":\"2024-01-02\","
                                + "\"nice\":1},\"hobbies\":[\"a\",\"b\\\\c\"],\"age\":null}"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void comesBack(String attribute, Object value, String bound, String cast, String sent) throws Exception {
        Rich rich = new Rich();
        Field field = Rich.class.getDeclaredField(attribute);
        field.set(rich, value);
        factory.statements().take();
        factory.sessions().inTransaction(session -> session.persist(rich));
        SentStatement insert = factory.statements().takeSent().get(0);
        assertThat(insert.parameters()).contains(bound);
        assertThat(insert.sql()).contains(cast);
        factory.statements().answer(List.of(Arrays.asList(sent)));
        Object read = factory.sessions()
                .fromTransaction(
                        session -> session.createSelectionQuery("select r." + attribute + " from Rich r", Object.class)
                                .getSingleResult());
        assertThat(read).isEqualTo(value);
    }

    @Test
    void fieldsAreReadAndChanged() {
        factory.statements().take();
        factory.sessions().inTransaction(session -> {
            session.createSelectionQuery(
                            "select r.place.town, r.contact.home.rent from Rich r where r.place.since > local date",
                            Object[].class)
                    .getResultList();
            session.createMutationQuery("update Rich r set r.place.town = 'Rome' where r.id = 1")
                    .executeUpdate();
            session.createMutationQuery("update Rich r set r.place = :place where r.id = 1")
                    .setParameter("place", new Place("Rome", null, null, null))
                    .executeUpdate();
            session.createMutationQuery("update Rich r set r.points = null where r.id = 1")
                    .executeUpdate();
        });
        assertThat(factory.statements().take())
                .containsExactly(
                        "select r1_0.place.town,r1_0.contact.home.rent from Rich r1_0 where r1_0.place.since>current_date()",
                        "update Rich set place=named_struct('town','Rome','rent',place.rent,'since',place.since,'nice',place.nice)"
                                + " where Rich.id=1",
                        "update Rich set place=named_struct('town',?,'rent',?,'since',?,'nice',?) where Rich.id=1",
                        "update Rich set points=null where Rich.id=1");
    }
}
