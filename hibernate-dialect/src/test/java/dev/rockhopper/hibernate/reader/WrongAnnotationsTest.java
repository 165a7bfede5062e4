/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rockhopper.annotations.Property;
import dev.rockhopper.annotations.RenamedFrom;
import dev.rockhopper.annotations.StarRocksColumn;
import dev.rockhopper.annotations.StarRocksIndex;
import dev.rockhopper.annotations.StarRocksTable;
import dev.rockhopper.schema.entity.EntityModel;
import dev.rockhopper.schema.message.EntityCode;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.RockhopperException;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.Comment;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.junit.jupiter.api.Test;

/** What is wrong is said with its code, its place and its remedy; all of it at once. */
class WrongAnnotationsTest {

    @Entity
    @StarRocksTable(
            primaryKey = {"id", "dya"},
            partitionBy = "date_trunc('month', daay)",
            distributedBy = "HASH(idd)",
            orderBy = "zzzzzz",
            indexes = @StarRocksIndex(name = "i", column = "nmae"))
    static class Unknown {
        @Id
        long id;

        LocalDate day;
        String name;
    }

    @Test
    void unknownColumnsEverywhereAreReportedTogether() {
        List<Message> errors = Wrong.errors(Unknown.class);
        assertThat(errors).hasSize(5).allSatisfy(error -> {
            assertThat(error.code()).isEqualTo(EntityCode.UNKNOWN_COLUMN);
            assertThat(error.place()).isEqualTo(Unknown.class.getName());
        });
        assertThat(errors)
                .extracting(Message::text)
                .satisfiesExactlyInAnyOrder(
                        text -> assertThat(text).startsWith("@StarRocksTable(primaryKey) names dya"),
                        text -> assertThat(text).startsWith("@StarRocksTable(partitionBy) names daay"),
                        text -> assertThat(text).startsWith("@StarRocksTable(distributedBy) names idd"),
                        text -> assertThat(text).startsWith("@StarRocksTable(orderBy) names zzzzzz"),
                        text -> assertThat(text).startsWith("@StarRocksTable(indexes) i names nmae"));
        assertThat(errors)
                .extracting(Message::remedy)
                .containsExactlyInAnyOrder(
                        "Did you mean day?",
                        "Did you mean day?",
                        "Did you mean id?",
                        "Use one of: id, day, name.",
                        "Did you mean name?");
    }

    @Test
    void errorsAreThrownTogether() {
        EntityModel model = Wrong.read(Unknown.class);
        assertThatThrownBy(model::orThrow)
                .isInstanceOfSatisfying(
                        RockhopperException.class, e -> assertThat(e.messages()).hasSize(5));
    }

    @Entity
    @StarRocksTable(primaryKey = "id", duplicateKey = "id")
    static class TwoKeys {
        @Id
        long id;
    }

    @Test
    void twoKeys() {
        Message error = Wrong.only(TwoKeys.class);
        assertThat(error.code()).isEqualTo(EntityCode.TWO_KEYS);
        assertThat(error.text()).isEqualTo("@StarRocksTable states primaryKey and duplicateKey.");
    }

    @Entity
    static class Types {
        @Id
        long id;

        @StarRocksColumn(type = "NUMBRE(3)")
        String unknown;

        @StarRocksColumn(type = "ARRAY<TIME>")
        String time;

        @Column(columnDefinition = "ENUM('a')")
        String definition;

        @JdbcTypeCode(SqlTypes.INTERVAL_SECOND)
        java.time.Duration span;
    }

    @Test
    void typesWithoutStarRocksForm() {
        assertThat(Wrong.errors(Types.class))
                .extracting(error -> error.code() + " " + error.place())
                .containsExactlyInAnyOrder(
                        "NO_TYPE " + Types.class.getName() + ".unknown",
                        "NO_TYPE " + Types.class.getName() + ".time",
                        "BROKEN_CLAUSE " + Types.class.getName() + ".definition",
                        "NO_TYPE " + Types.class.getName() + ".span");
    }

    @Entity
    @Table(comment = "one")
    @StarRocksTable(comment = "two")
    static class Contradictions {
        @Id
        @Column(comment = "one")
        @Comment("two")
        long id;

        @Column(columnDefinition = "INT")
        @StarRocksColumn(type = "BIGINT")
        int type;

        @Column(length = 10)
        @StarRocksColumn(type = "VARCHAR(20)")
        String length;

        @JdbcTypeCode(SqlTypes.JSON)
        @StarRocksColumn(type = "ARRAY<INT>")
        List<Integer> kind;

        @ColumnDefault("1")
        @StarRocksColumn(defaultValue = "2")
        int number;

        @ColumnDefault("1")
        @StarRocksColumn(generatedAs = "number + 1")
        int twice;

        @Column(nullable = false, columnDefinition = "INT NULL")
        Integer nullable;
    }

    @Test
    void contradictionsNameBothPlaces() {
        List<Message> errors = Wrong.errors(Contradictions.class);
        assertThat(errors).allSatisfy(error -> assertThat(error.code()).isEqualTo(EntityCode.CONTRADICTION));
        assertThat(errors)
                .extracting(Message::text)
                .containsExactlyInAnyOrder(
                        "the comment of table WrongAnnotationsTest$Contradictions is one by @Table(comment), but two by"
                                + " @StarRocksTable of Contradictions comment.",
                        "the comment of column id is two by @Comment, but one by @Column(comment).",
                        "the type of column type is BIGINT by @StarRocksColumn(type), but INT by @Column(columnDefinition).",
                        "the type of column length is VARCHAR(20) by @StarRocksColumn(type), but VARCHAR(10) by @Column(length).",
                        "the type of column kind is ARRAY<INT> by @StarRocksColumn(type), but JSON by @JdbcTypeCode.",
                        "the default of column number is '2' by @StarRocksColumn(defaultValue), but '1' by @ColumnDefault.",
                        "column twice gets its value by @ColumnDefault and by @StarRocksColumn(generatedAs).",
                        "column nullable is NOT NULL by @Column(nullable), @Id, a primitive type or Bean Validation, but NULL by"
                                + " @Column(columnDefinition).");
    }

    @Entity
    @StarRocksTable(
            partitionBy = "RANGE(id) (PARTITION p)",
            distributedBy = "HASH(id) PROPERTIES ('a' = 'b')",
            engine = "MYSQL",
            properties = {@Property(name = "a", value = "1"), @Property(name = "a", value = "2")},
            indexes = {@StarRocksIndex(name = "i", column = "id"), @StarRocksIndex(name = "I", column = "name")},
            orderBy = {"id", "ID"})
    static class Clauses {
        @Id
        long id;

        @StarRocksColumn(aggregate = "SUMM")
        String name;

        @StarRocksColumn(type = "ARRAY<INT>", defaultValue = "[1,")
        int[] list;
    }

    @Test
    void brokenClausesAndRepetitions() {
        assertThat(Wrong.errors(Clauses.class))
                .extracting(Message::code)
                .containsExactlyInAnyOrder(
                        EntityCode.OTHER_ENGINE,
                        EntityCode.BROKEN_CLAUSE,
                        EntityCode.BROKEN_CLAUSE,
                        EntityCode.BROKEN_CLAUSE,
                        EntityCode.BROKEN_CLAUSE,
                        EntityCode.REPEATED,
                        EntityCode.REPEATED,
                        EntityCode.REPEATED);
    }

    @Embeddable
    static class Pair {
        int a;
        int b;
    }

    @Entity
    @StarRocksTable(indexes = @StarRocksIndex(name = "i", column = "pair"))
    static class Misplaced {
        @Id
        long id;

        @StarRocksColumn(comment = "both")
        Pair pair;

        @OneToMany(mappedBy = "parent")
        @StarRocksTable(distributedBy = "HASH(a)")
        List<Child> children;
    }

    @Entity
    static class Child {
        @Id
        long id;

        @jakarta.persistence.ManyToOne
        Misplaced parent;

        @ElementCollection
        @RenamedFrom("old")
        List<Pair> pairs;
    }

    @Entity
    @StarRocksTable(duplicateKey = "id")
    static class Sub extends Misplaced {
        int more;
    }

    @Test
    void annotationsWithoutEffect() {
        assertThat(Wrong.errors(Misplaced.class, Child.class, Sub.class))
                .extracting(error -> error.code() + " " + error.place())
                .containsExactlyInAnyOrder(
                        "SEVERAL_COLUMNS " + Misplaced.class.getName(),
                        "MISPLACED " + Misplaced.class.getName() + ".pair",
                        "MISPLACED " + Misplaced.class.getName() + ".children",
                        "MISPLACED " + Sub.class.getName());
    }
}
