/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.corpus.guide;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.Table;
import jakarta.persistence.Temporal;
import jakarta.persistence.TemporalType;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.net.URL;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.Calendar;
import java.util.Currency;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.NaturalId;
import org.hibernate.annotations.SoftDelete;
import org.hibernate.annotations.Struct;
import org.hibernate.type.SqlTypes;

/** Inheritance in one table and in a table for each class, documents, converters, soft delete. */
final class Things {

    private Things() {}

    @Entity(name = "Animal")
    @Table(name = "animal")
    @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
    static class Animal {
        @Id
        Long id;

        String name;
        Integer weight;
    }

    @Entity(name = "Dog")
    @Table(name = "dog")
    static class Dog extends Animal {
        String breed;
    }

    @Entity(name = "Cat")
    @Table(name = "cat")
    static class Cat extends Animal {
        Integer lives;
    }

    @Entity(name = "Account")
    @Table(name = "account")
    @Inheritance(strategy = InheritanceType.SINGLE_TABLE)
    @DiscriminatorColumn(name = "kind")
    static class Account {
        @Id
        Long id;

        String owner;
        BigDecimal balance;

        @Version
        long version;
    }

    @Entity(name = "DebitAccount")
    @DiscriminatorValue("D")
    static class DebitAccount extends Account {
        BigDecimal overdraft;
    }

    @Entity(name = "CreditAccount")
    @DiscriminatorValue("C")
    static class CreditAccount extends Account {
        BigDecimal creditLimit;
    }

    @Embeddable
    static class Spec {
        String brand;
        Integer size;
        LocalDate made;

        Spec() {}
    }

    @Embeddable
    static class Spec2 {
        String maker;
        Integer width;
        BigDecimal cost2;

        Spec2() {}
    }

    @Entity(name = "Doc")
    @Table(name = "doc")
    static class Doc {
        @Id
        Long id;

        @JdbcTypeCode(SqlTypes.JSON)
        Map<String, Object> body;

        @JdbcTypeCode(SqlTypes.JSON)
        Spec spec;

        @JdbcTypeCode(SqlTypes.JSON)
        List<String> labels;

        String raw;
        Map<String, Integer> counts;

        @Struct(name = "spec_t")
        Spec2 shape;
    }

    @Entity(name = "Thing")
    @Table(name = "thing")
    @SoftDelete
    static class Thing {
        @Id
        Long id;

        @NaturalId
        String code;

        String label;

        @Convert(converter = YN.class)
        Boolean open;

        @Convert(converter = TrueFalseC.class)
        Boolean done;

        @Formula("length(label)")
        Integer len;

        Date when_;

        @Temporal(TemporalType.DATE)
        Date day_;

        Timestamp stamp;
        Calendar cal;
        URL url;
        Currency currency;
        Locale locale;
        ZoneId zone;
        Year year_;

        @JdbcTypeCode(SqlTypes.CHAR)
        String fixed;
    }

    @Converter
    static class YN implements AttributeConverter<Boolean, String> {
        @Override
        public String convertToDatabaseColumn(Boolean b) {
            return b == null ? null : b ? "Y" : "N";
        }

        @Override
        public Boolean convertToEntityAttribute(String s) {
            return s == null ? null : s.equals("Y");
        }
    }

    @Converter
    static class TrueFalseC implements AttributeConverter<Boolean, Integer> {
        @Override
        public Integer convertToDatabaseColumn(Boolean b) {
            return b == null ? null : b ? 1 : 0;
        }

        @Override
        public Boolean convertToEntityAttribute(Integer s) {
            return s == null ? null : s == 1;
        }
    }
}
