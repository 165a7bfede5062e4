/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.spring;

import java.util.Set;
import org.springframework.boot.sql.init.dependency.AbstractBeansOfTypeDatabaseInitializerDetector;

/** Tells Spring Boot that whatever uses the database (JPA, JdbcClient, …) waits for Rockhopper. */
final class RockhopperInitializerDetector extends AbstractBeansOfTypeDatabaseInitializerDetector {

    @Override
    protected Set<Class<?>> getDatabaseInitializerBeanTypes() {
        return Set.of(RockhopperInitializer.class);
    }
}
