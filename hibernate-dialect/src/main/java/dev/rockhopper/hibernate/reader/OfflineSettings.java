/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.reader;

import dev.rockhopper.hibernate.guard.GuardIntegrator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.cfg.CacheSettings;
import org.hibernate.cfg.JdbcSettings;

/** Settings for a session factory that never sees a database. */
final class OfflineSettings {

    /** Settings about a database, a container, or what to do with a schema. */
    private static final List<String> NOT_USED = List.of(
            "jakarta.persistence.jdbc.",
            "javax.persistence.jdbc.",
            "jakarta.persistence.jtaDataSource",
            "jakarta.persistence.nonJtaDataSource",
            "jakarta.persistence.schema-generation.",
            "javax.persistence.schema-generation.",
            "jakarta.persistence.create-database-schemas",
            "hibernate.connection.",
            "hibernate.hbm2ddl.",
            "hibernate.hikari.",
            "hibernate.agroal.",
            "hibernate.c3p0.",
            "hibernate.jta.",
            "hibernate.transaction.",
            "hibernate.multi_tenant",
            "hibernate.tenant_",
            "hibernate.cache.",
            "hibernate.session_factory");

    private OfflineSettings() {}

    static Map<String, Object> of(Map<String, Object> stated) {
        Map<String, Object> settings = new LinkedHashMap<>(stated);
        settings.keySet().removeIf(name -> NOT_USED.stream().anyMatch(name::startsWith));
        settings.putIfAbsent(JdbcSettings.DIALECT, "StarRocks");
        settings.put(JdbcSettings.ALLOW_METADATA_ON_BOOT, "false");
        settings.put(CacheSettings.USE_SECOND_LEVEL_CACHE, "false");
        settings.put(GuardIntegrator.GENERATED_IDS, "allow"); // the reader reports them itself
        return settings;
    }
}
