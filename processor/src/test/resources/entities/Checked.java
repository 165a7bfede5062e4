package entities;

import dev.rockhopper.annotations.*;
import jakarta.persistence.*;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import jakarta.persistence.Temporal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.*;
import java.io.Serializable;
import java.math.*;
import java.net.*;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.*;
import org.hibernate.annotations.CurrentTimestamp;
import org.hibernate.type.SqlTypes;

/** Bean Validation. */
public class Checked {

    @Entity
    public static class Constrained {
        @Id @Size(max = 40) String id;
        @NotNull String name;
        @NotBlank String title;
        @NotEmpty String text;
        @Size(max = 33) String sized;
        @Size(min = 2) String onlyMin;
        @Size(max = 20) @Column(length = 50) String both;
        @NotNull @Size(min = 1, max = 10) String requiredSized;
        @Digits(integer = 8, fraction = 2) BigDecimal amount;
        @Digits(integer = 8, fraction = 2) @Column(precision = 30, scale = 10) BigDecimal bothDigits;
        @Digits(integer = 12, fraction = 0) BigInteger whole;
        @Digits(integer = 3, fraction = 0) Integer small;
        @Digits(integer = 3, fraction = 0) long primitive;
        @Digits(integer = 5, fraction = 0) Double real;
        @Digits(integer = 5, fraction = 2) String digitText;
        @Min(1) @Max(5) Integer stars;
        @Positive Long positive;
        @Email String email;
        @Pattern(regexp = "a+") String pattern;
        @NotNull Integer wrapper;
        @NotNull LocalDate date;
        @NotNull byte[] bytes;
        @NotNull @Size(max = 5) List<String> list;
        @NotNull @Enumerated(EnumType.STRING) DayOfWeek day;
        @NotNull UUID uuid;
        @Size(max = 12) byte[] sizedBytes;
        @Size(max = 12) Locale locale;
        @Past Instant past;
        @AssertTrue boolean agreed;
        @Null String nothing;
        @NotNull @Column(nullable = true) String contradicted;
        @NotNull @Lob String lob;
        @Size(max = 100) @Lob String sizedLob;
    }

    public interface Strict {}

    @Entity
    public static class Grouped {
        @Id long id;
        @NotNull(groups = Strict.class) String strict;
        @NotNull(groups = {Strict.class, jakarta.validation.groups.Default.class}) String both;
        @Size(max = 7, groups = Strict.class) String sized;
        @Size.List({@Size(max = 9, groups = Strict.class), @Size(max = 11)}) String listed;
        @Size(min = 1) @Size(max = 13) String repeated;
    }

    @NotNull
    @jakarta.validation.Constraint(validatedBy = {})
    @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
    public @interface Required {
        String message() default "";
        Class<?>[] groups() default {};
        Class<? extends jakarta.validation.Payload>[] payload() default {};
    }

    @Size(max = 17)
    @Required
    @jakarta.validation.Constraint(validatedBy = {})
    @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
    public @interface Code {
        String message() default "";
        Class<?>[] groups() default {};
        Class<? extends jakarta.validation.Payload>[] payload() default {};
    }

    @Entity
    public static class Composed {
        @Id long id;
        @Required String required;
        @Code String code;
        @Code(groups = Strict.class) String grouped;
        @org.hibernate.validator.constraints.Length(max = 21) String length;
        @org.hibernate.validator.constraints.Range(min = 1, max = 3) Integer range;
        @org.hibernate.validator.constraints.URL String url;
        @org.hibernate.validator.constraints.UUID String uuid;
    }

    @Entity
    public static class OnGetters {
        @Id long id;
        private String name;
        private String text;
        private Integer number;

        @NotNull @Size(max = 5) public String getName() { return name; }
        @Column(length = 3) public String getText() { return text; }
        @NotNull public Integer getNumber() { return number; }
    }

    @Entity
    public static class GetterAccess {
        @NotNull private String name;
        private Long id;
        @Size(max = 6) private String code;

        @Id public Long getId() { return id; }
        public void setId(Long id) { this.id = id; }
        public String getName() { return name; }
        public void setName(String name) { this.name = name; }
        @Column(length = 10) public String getCode() { return code; }
        public void setCode(String code) { this.code = code; }
    }

    @Embeddable
    public static class Part {
        @NotNull String name;
        @NotNull @Size(max = 8) String code;
        @Digits(integer = 4, fraction = 1) BigDecimal amount;
        int number;
    }

    @Embeddable
    public static class Outer {
        @Valid @NotNull Part inner;
        @Valid Part loose;
    }

    @Entity
    public static class Cascading {
        @Id long id;
        @Valid Part loose;
    }

    @Entity
    public static class CascadingRequired {
        @Id long id;
        @Valid @NotNull Part part;
    }

    @Entity
    public static class NotCascading {
        @Id long id;
        @NotNull Part part;
    }

    @Entity
    public static class Deep {
        @Id long id;
        @Valid @NotNull
        @AttributeOverride(name = "loose.name", column = @Column(name = "loose_name"))
        @AttributeOverride(name = "loose.code", column = @Column(name = "loose_code"))
        @AttributeOverride(name = "loose.amount", column = @Column(name = "loose_amount"))
        @AttributeOverride(name = "loose.number", column = @Column(name = "loose_number"))
        Outer outer;
    }

    @Entity
    public static class ValidOnGetter {
        @Id long id;
        private Part part;
        @Valid @NotNull public Part getPart() { return part; }
    }

    @Entity
    public static class Referring {
        @Id long id;
        @NotNull @ManyToOne Constrained one;
        @ManyToOne(optional = false) Constrained two;
        @ManyToOne @JoinColumn(name = "three", nullable = false) Constrained three;
        @NotNull @OneToOne @JoinColumn(name = "four") Constrained four;
        @NotNull @OneToMany Set<Composed> many;
        @NotNull @Size(max = 3) @ElementCollection List<String> tags;
        @ElementCollection @Size(max = 3) Set<@NotNull @Size(max = 4) String> others;
    }

    @Entity
    public static class Root {
        @Id long id;
        @NotNull String rootName;
    }

    @Entity
    public static class Sub extends Root {
        @NotNull String subName;
        @NotNull @Size(max = 9) String subCode;
        int subNumber;
        @Column(nullable = false) String subRefused;
        @Basic(optional = false) String subBasic;
        @Valid @NotNull Part subPart;
        @ManyToOne(optional = false) Root subRoot;
        @ManyToOne @JoinColumn(nullable = false) Root subRoot2;
        @NotNull @ManyToOne Root subRoot3;
        @CreationTimestamp Instant subCreated;
    }

    public static class KeyPair implements Serializable { String a; String b; }

    @Entity
    @IdClass(KeyPair.class)
    public static class CheckedIds {
        @Id @Size(max = 11) String a;
        @Id @Size(max = 12) String b;
    }

    @Embeddable
    public static class CheckedKey implements Serializable {
        @Size(max = 5) String a;
        @NotNull @Size(max = 6) String b;
    }

    @Entity
    public static class CheckedEmbeddedId {
        @EmbeddedId @Valid CheckedKey key;
    }

    @Entity
    public static class CheckedEmbeddedId2 {
        @EmbeddedId CheckedKey key;
    }

    @MappedSuperclass
    public static class CheckedBase {
        @Id @GeneratedValue(strategy = GenerationType.UUID) UUID id;
        @NotNull @Size(max = 99) String inherited;
    }

    @Entity
    public static class CheckedChild extends CheckedBase {
        @NotNull OffsetDateTime at;
    }
}
