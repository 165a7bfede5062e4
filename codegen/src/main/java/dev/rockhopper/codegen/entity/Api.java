/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.codegen.entity;

import com.palantir.javapoet.ClassName;

/** The annotations that entity sources use, by name. */
final class Api {

    private static final String JPA = "jakarta.persistence";
    private static final String HIBERNATE = "org.hibernate.annotations";
    private static final String OWN = "dev.rockhopper.annotations";

    static final ClassName ENTITY = ClassName.get(JPA, "Entity");
    static final ClassName TABLE = ClassName.get(JPA, "Table");
    static final ClassName COLUMN = ClassName.get(JPA, "Column");
    static final ClassName ID = ClassName.get(JPA, "Id");
    static final ClassName ID_CLASS = ClassName.get(JPA, "IdClass");
    static final ClassName EMBEDDED_ID = ClassName.get(JPA, "EmbeddedId");
    static final ClassName EMBEDDABLE = ClassName.get(JPA, "Embeddable");

    static final ClassName IMMUTABLE = ClassName.get(HIBERNATE, "Immutable");
    static final ClassName JDBC_TYPE_CODE = ClassName.get(HIBERNATE, "JdbcTypeCode");
    static final ClassName STRUCT = ClassName.get(HIBERNATE, "Struct");
    static final ClassName SQL_TYPES = ClassName.get("org.hibernate.type", "SqlTypes");

    static final ClassName STARROCKS_TABLE = ClassName.get(OWN, "StarRocksTable");
    static final ClassName STARROCKS_COLUMN = ClassName.get(OWN, "StarRocksColumn");
    static final ClassName STARROCKS_INDEX = ClassName.get(OWN, "StarRocksIndex");
    static final ClassName INDEX_TYPE = ClassName.get(OWN, "IndexType");
    static final ClassName PROPERTY = ClassName.get(OWN, "Property");
    static final ClassName VIEW = ClassName.get(OWN, "View");
    static final ClassName VIEW_COLUMN = ClassName.get(OWN, "ViewColumn");
    static final ClassName VIEW_SECURITY = ClassName.get(OWN, "ViewSecurity");
    static final ClassName MATERIALIZED_VIEW = ClassName.get(OWN, "MaterializedView");

    private Api() {}
}
