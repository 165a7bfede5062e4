/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor.element.member;

import dev.rockhopper.processor.element.annotation.Annotations;
import dev.rockhopper.processor.element.annotation.Mirror;
import dev.rockhopper.processor.element.annotation.Mirrors;
import java.util.Set;
import javax.lang.model.element.Element;

/**
 * The annotations of JPA, Hibernate and Bean Validation that the processor reads, or that do not change the schema. All others make an entity
 * one that is left to bootstrap.
 */
public final class KnownAnnotations {

    private static final Set<String> JPA = Set.of(
            "Access",
            "AssociationOverride",
            "AssociationOverrides",
            "AttributeOverride",
            "AttributeOverrides",
            "Basic",
            "Cacheable",
            "CollectionTable",
            "Column",
            "Convert",
            "Converter",
            "DiscriminatorColumn",
            "DiscriminatorValue",
            "ElementCollection",
            "Embeddable",
            "Embedded",
            "EmbeddedId",
            "Entity",
            "EntityListeners",
            "Enumerated",
            "ExcludeDefaultListeners",
            "ExcludeSuperclassListeners",
            "GeneratedValue",
            "Id",
            "IdClass",
            "Inheritance",
            "JoinColumn",
            "JoinColumns",
            "JoinTable",
            "Lob",
            "ManyToMany",
            "ManyToOne",
            "MapKey",
            "MapKeyColumn",
            "MapKeyEnumerated",
            "MapKeyJoinColumn",
            "MapKeyTemporal",
            "MappedSuperclass",
            "MapsId",
            "NamedEntityGraph",
            "NamedEntityGraphs",
            "NamedNativeQueries",
            "NamedNativeQuery",
            "NamedQueries",
            "NamedQuery",
            "NamedStoredProcedureQueries",
            "NamedStoredProcedureQuery",
            "OneToMany",
            "OneToOne",
            "OrderBy",
            "OrderColumn",
            "PostLoad",
            "PostPersist",
            "PostRemove",
            "PostUpdate",
            "PrePersist",
            "PreRemove",
            "PreUpdate",
            "PrimaryKeyJoinColumn",
            "PrimaryKeyJoinColumns",
            "SecondaryTable",
            "SecondaryTables",
            "SequenceGenerator",
            "SequenceGenerators",
            "SqlResultSetMapping",
            "SqlResultSetMappings",
            "Table",
            "TableGenerator",
            "TableGenerators",
            "Temporal",
            "Transient",
            "Version");

    private static final Set<String> HIBERNATE = Set.of(
            "Array",
            "BatchSize",
            "Check",
            "Checks",
            "ConcreteProxy",
            "Cache",
            "Cascade",
            "ColumnDefault",
            "ColumnTransformer",
            "ColumnTransformers",
            "Comment",
            "CreationTimestamp",
            "CurrentTimestamp",
            "DiscriminatorFormula",
            "DynamicInsert",
            "DynamicUpdate",
            "Fetch",
            "FetchProfile",
            "FetchProfiles",
            "Filter",
            "FilterDef",
            "FilterDefs",
            "FilterJoinTable",
            "Filters",
            "Formula",
            "Generated",
            "GeneratedColumn",
            "Immutable",
            "HQLSelect",
            "JdbcTypeCode",
            "LazyGroup",
            "ListIndexBase",
            "Mutability",
            "NamedNativeQuery",
            "NamedQuery",
            "NaturalId",
            "NaturalIdCache",
            "Nationalized",
            "NotFound",
            "OnDelete",
            "OptimisticLock",
            "OptimisticLocking",
            "Parent",
            "PartitionKey",
            "QueryCacheLayout",
            "RowId",
            "SortComparator",
            "SortNatural",
            "SQLDelete",
            "SQLDeleteAll",
            "SQLInsert",
            "SQLOrder",
            "SQLRestriction",
            "SQLSelect",
            "SQLUpdate",
            "Struct",
            "Subselect",
            "Synchronize",
            "TenantId",
            "UpdateTimestamp",
            "UuidGenerator",
            "View");

    private static final Set<String> BINDERS =
            Set.of("AttributeBinderType", "TypeBinderType", "ValueGenerationType", "IdGeneratorType");

    private KnownAnnotations() {}

    /** The first annotation of an element whose effect is not known, as it is written; null if there is none. */
    public static String firstUnknown(Element element) {
        return firstUnknown(Annotations.of(element));
    }

    /** The first annotation whose effect is not known, as it is written; null if there is none. */
    public static String firstUnknown(Annotations annotations) {
        for (Mirror each : annotations.all()) {
            if (!isKnown(each)) {
                return "@" + each.simpleName();
            }
        }
        return null;
    }

    private static boolean isKnown(Mirror annotation) {
        String name = annotation.name();
        String simple = annotation.simpleName();
        if (name.startsWith("jakarta.persistence.")) {
            return JPA.contains(simple);
        }
        if (name.startsWith("org.hibernate.annotations.")) {
            return HIBERNATE.contains(simple) || isZoneInValue(annotation);
        }
        return name.startsWith(Mirrors.VALIDATION) || isHarmless(annotation);
    }

    /** Other ways to store a time zone need a column for it, or depend on settings. */
    private static boolean isZoneInValue(Mirror annotation) {
        return annotation.simpleName().equals("TimeZoneStorage")
                && Set.of("NATIVE", "NORMALIZE", "NORMALIZE_UTC").contains(annotation.constant("value"));
    }

    /** Whoever writes annotations can bind them to Hibernate or compose constraints of them. */
    private static boolean isHarmless(Mirror annotation) {
        return !Constraints.isUnread(annotation.type())
                && Mirrors.all(annotation.type()).stream().noneMatch(meta -> {
                    String simple = meta.simpleName();
                    return meta.name().startsWith(Mirrors.HIBERNATE) && BINDERS.contains(simple)
                            || meta.name().equals("jakarta.persistence.Embeddable");
                });
    }
}
