/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.spring;

import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.LazyInitializationExcludeFilter;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.AnyNestedCondition;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.sql.init.dependency.DatabaseInitializationDependencyConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ResourceLoader;

/** Auto-configuration of Rockhopper: with a data source, or with {@code rockhopper.url}. */
@AutoConfiguration(
        after = DataSourceAutoConfiguration.class,
        beforeName = "org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration")
@Conditional(RockhopperAutoConfiguration.HasConnection.class)
@EnableConfigurationProperties(RockhopperProperties.class)
@Import(DatabaseInitializationDependencyConfigurer.class)
public final class RockhopperAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean(RockhopperConnectionDetails.class)
    ConnectionSource rockhopperConnectionDetails(
            RockhopperProperties properties,
            ObjectProvider<JdbcConnectionDetails> details,
            ObjectProvider<DataSource> dataSources,
            @RockhopperDataSource ObjectProvider<DataSource> marked) {
        return ConnectionSource.of(properties, details, dataSources, marked);
    }

    @Bean
    @ConditionalOnMissingBean
    Rockhopper rockhopper(
            RockhopperProperties properties, RockhopperConnectionDetails connection, ResourceLoader resources) {
        return new Rockhopper(properties, connection, resources.getClassLoader());
    }

    /** Validation and upgrade. */
    @Configuration(proxyBeanMethods = false)
    @Conditional(NotOff.class)
    static class On {

        @Bean
        @ConditionalOnMissingBean
        RockhopperInitializer rockhopperInitializer(Rockhopper rockhopper, RockhopperProperties properties) {
            return new RockhopperInitializer(rockhopper, properties);
        }

        @Bean
        ManagedSchema rockhopperManagedSchema(
                RockhopperConnectionDetails connection,
                ObjectProvider<JdbcConnectionDetails> details,
                ObjectProvider<DataSource> dataSources,
                @RockhopperDataSource ObjectProvider<DataSource> marked) {
            return new ManagedSchema(connection, details, dataSources, marked);
        }

        /** An application that is made lazily must not start either before its database is ready. */
        @Bean
        static LazyInitializationExcludeFilter rockhopperIsNotLazy() {
            return LazyInitializationExcludeFilter.forBeanTypes(RockhopperInitializer.class);
        }
    }

    /** With Hibernate. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(HibernatePropertiesCustomizer.class)
    @ConditionalOnProperty(name = "rockhopper.validate-entities", matchIfMissing = true)
    @Conditional(NotOff.class)
    static class WithHibernate {

        @Bean
        EntityValidation rockhopperEntityValidation(
                ManagedSchema managed, RockhopperProperties properties, Rockhopper rockhopper) {
            return new EntityValidation(managed, properties.getDatabases(), rockhopper::visible);
        }
    }

    /** Something to connect to. */
    static final class HasConnection extends AnyNestedCondition {

        HasConnection() {
            super(ConfigurationPhase.REGISTER_BEAN);
        }

        @ConditionalOnBean(DataSource.class)
        static class OfDataSource {}

        @ConditionalOnBean(JdbcConnectionDetails.class)
        static class OfDetails {}

        @ConditionalOnProperty("rockhopper.url")
        static class OfUrl {}
    }
}
