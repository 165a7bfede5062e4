/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.hibernate.tool.SchemaDifferencesException;
import dev.rockhopper.hibernate.tool.ToolSettings;
import dev.rockhopper.schema.message.RockhopperException;
import dev.rockhopper.spring.actuate.RockhopperEndpoint;
import dev.rockhopper.spring.actuate.RockhopperEndpointAutoConfiguration;
import dev.rockhopper.spring.app.Order;
import dev.rockhopper.testkit.StarRocksTest;
import dev.rockhopper.testkit.TestDatabase;
import jakarta.persistence.EntityManagerFactory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.boot.jdbc.SchemaManagement;
import org.springframework.boot.jdbc.SchemaManagementProvider;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/** What an application sees. */
@StarRocksTest
class RockhopperAutoConfigurationTest {

    @Configuration(proxyBeanMethods = false)
    @EntityScan(basePackageClasses = Order.class)
    static class Application {}

    private static ApplicationContextRunner plain(TestDatabase database) {
        return new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(
                        DataSourceAutoConfiguration.class,
                        RockhopperAutoConfiguration.class,
                        RockhopperEndpointAutoConfiguration.class))
                .withPropertyValues(
                        "spring.datasource.url=" + database.url(),
                        "spring.datasource.username=" + database.user(),
                        "spring.datasource.password=" + database.password(),
                        "spring.datasource.hikari.maximum-pool-size=2",
                        "rockhopper.history.property.replication_num=1",
                        "rockhopper.locations=classpath:dev/rockhopper/spring/app/migrations",
                        "management.endpoints.web.exposure.include=*");
    }

    private static ApplicationContextRunner jpa(TestDatabase database) {
        return plain(database)
                .withConfiguration(AutoConfigurations.of(HibernateJpaAutoConfiguration.class))
                .withUserConfiguration(Application.class);
    }

    /** What Hibernate makes of it is tested with the dialect. */
    @Test
    void allDatabasesAreCompared(TestDatabase database, TestDatabase other) {
        String both = database.name() + "," + other.name();
        jpa(database)
                .withPropertyValues("rockhopper.mode=upgrade", "rockhopper.databases=" + both)
                .run(context -> assertThat(
                                context.getBean(EntityManagerFactory.class).getProperties())
                        .containsEntry(ToolSettings.DATABASES, List.of(database.name(), other.name())));
    }

    @Test
    void anUpgradeRunsBeforeJpaAndTheEntitiesAreValidated(TestDatabase database) throws Exception {
        jpa(database).withPropertyValues("rockhopper.mode=upgrade").run(context -> {
            assertThat(context).hasNotFailed().hasSingleBean(EntityManagerFactory.class);
            assertThat(context.getBeanFactory()
                            .getBeanDefinition("entityManagerFactory")
                            .getDependsOn())
                    .contains("rockhopperInitializer");
            SchemaManagement management = context.getBean(SchemaManagementProvider.class)
                    .getSchemaManagement(context.getBean(DataSource.class));
            assertThat(management).isEqualTo(SchemaManagement.MANAGED);
        });
        assertThat(database.query("SELECT COLUMN_NAME FROM information_schema.columns WHERE TABLE_NAME = 'orders'"
                        + " AND TABLE_SCHEMA = '" + database.name() + "' ORDER BY ORDINAL_POSITION"))
                .containsExactly("id", "customer_name");
        jpa(database).run(context -> assertThat(context).hasNotFailed());
        database.execute("ALTER TABLE orders DROP COLUMN customer_name", "ALTER TABLE orders COMMENT = 'by hand'");
        jpa(database).run(context -> {
            assertThat(context).hasFailed();
            Throwable failure = context.getStartupFailure();
            FailureAnalysis analysis = new EntityDifferencesFailureAnalyzer().analyze(failure);
            assertThat(failure).hasRootCauseInstanceOf(SchemaDifferencesException.class);
            assertThat(analysis.getDescription()).contains("orders").contains("customer_name");
            assertThat(analysis.getAction()).contains("rockhopper.validate-entities=false");
        });
        jpa(database)
                .withPropertyValues("rockhopper.validate-entities=false")
                .run(context -> assertThat(context).hasNotFailed());
        jpa(database)
                .withPropertyValues("rockhopper.mode=off")
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(RockhopperInitializer.class));
    }

    /** The same filters as on the command line, for the entities of a running application. */
    @Test
    void whatFiltersLeaveOutKeepsNoApplicationFromStarting(TestDatabase database) throws Exception {
        ApplicationContextRunner strict =
                jpa(database).withPropertyValues("spring.jpa.properties." + ToolSettings.VALIDATE + "=fail");
        strict.withPropertyValues("rockhopper.mode=upgrade")
                .run(context -> assertThat(context).hasNotFailed());
        database.execute(
                "ALTER TABLE orders DROP COLUMN customer_name", "ALTER TABLE orders SET ('replication_num' = '3')");
        String column = "rockhopper.ignore.columns=CUSTOMER_*";
        String property = "rockhopper.ignore.properties=orders.replication_*";
        strict.run(context -> assertThat(context.getStartupFailure())
                .rootCause()
                .hasMessageContaining("customer_name")
                .hasMessageContaining("replication_num"));
        strict.withPropertyValues(column)
                .run(context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .message()
                        .contains("replication_num")
                        .doesNotContain("customer_name"));
        strict.withPropertyValues(property)
                .run(context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .message()
                        .contains("customer_name")
                        .doesNotContain("replication_num"));
        for (String filter :
                List.of("rockhopper.exclude=" + database.name() + ".orders", "rockhopper.table-prefix=shop_")) {

            strict.withPropertyValues(filter)
                    .run(context -> assertThat(context).as(filter).hasNotFailed());
        }
        strict.withPropertyValues(column, property)
                .run(context -> assertThat(context).hasNotFailed());
    }

    @Test
    void validationNamesEverythingThatIsPending(TestDatabase database) {
        plain(database).run(context -> {
            assertThat(context).hasFailed();
            Throwable failure = context.getStartupFailure();
            assertThat(failure).hasRootCauseInstanceOf(RockhopperException.class);
            FailureAnalysis analysis = new RockhopperFailureAnalyzer().analyze(failure);
            assertThat(analysis.getDescription()).contains("r1 (create orders)").contains("r2 (customer name)");
            assertThat(analysis.getAction())
                    .isEqualTo("Apply the revisions before the application starts, or set rockhopper.mode=upgrade.");
        });
    }

    @Test
    void aDatabaseThatIsAheadIsAccepted(TestDatabase database) {
        plain(database)
                .withPropertyValues("rockhopper.mode=upgrade")
                .run(context -> assertThat(context).hasNotFailed());
        ApplicationContextRunner older = plain(database)
                .withClassLoader(new FilteredClassLoader(name -> name.contains("r2__")))
                .withPropertyValues("rockhopper.locations=dev.rockhopper.spring.app.nothing");
        older.run(context -> assertThat(context).hasNotFailed());
        older.withPropertyValues("rockhopper.mode=upgrade")
                .run(context -> assertThat(context).hasNotFailed());
        older.withPropertyValues("rockhopper.allow-newer-database=false")
                .run(context ->
                        assertThat(context).hasFailed().getFailure().rootCause().hasMessageContaining("r1"));
    }

    @Test
    void theEndpointShowsWhereThingsStand(TestDatabase database) {
        plain(database).withPropertyValues("rockhopper.mode=upgrade").run(context -> {
            RockhopperEndpoint.Descriptor status =
                    context.getBean(RockhopperEndpoint.class).status();
            assertThat(status.database()).isEqualTo(database.name());
            assertThat(status.current()).containsExactly("r2");
            assertThat(status.findings()).isEmpty();
            assertThat(status.revisions())
                    .extracting(RockhopperEndpoint.Revision::state)
                    .containsOnly(RockhopperEndpoint.State.APPLIED);
        });
    }

    @Test
    void aUserOfItsOwnAndWithoutADataSourceNothing(TestDatabase database) {
        plain(database)
                .withPropertyValues("rockhopper.mode=off", "rockhopper.user=ddl", "rockhopper.password=secret")
                .run(context -> {
                    RockhopperConnectionDetails details = context.getBean(RockhopperConnectionDetails.class);
                    assertThat(details.getJdbcUrl()).isEqualTo(database.url());
                    assertThat(details.getUsername()).contains("ddl");
                });
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(RockhopperAutoConfiguration.class))
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(Rockhopper.class));
    }

    @Test
    void withoutHibernateSupportThereIsNoValidationOfEntities(TestDatabase database) {
        plain(database)
                .withClassLoader(new FilteredClassLoader("org.springframework.boot.hibernate"))
                .withPropertyValues("rockhopper.mode=upgrade")
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(EntityValidation.class));
    }

    /** In YAML, off is a boolean. */
    @Test
    void offIsOffHoweverItIsWritten(TestDatabase database) {
        for (Object off : new Object[] {false, "off", "OFF"}) {
            plain(database)
                    .withInitializer(context -> context.getEnvironment()
                            .getPropertySources()
                            .addFirst(new MapPropertySource("application.yml", Map.of("rockhopper.mode", off))))
                    .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(RockhopperInitializer.class));
        }
    }

    @Test
    void aLazyApplicationWaitsForItsDatabaseToo(TestDatabase database) {
        plain(database)
                .withInitializer(context ->
                        context.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor()))
                .run(context -> assertThat(context).hasFailed());
    }

    @Test
    void detailsOfTheApplicationComeFirst(TestDatabase database) {
        plain(database)
                .withPropertyValues("rockhopper.mode=upgrade", "spring.datasource.url=jdbc:mysql://127.0.0.1:1/nowhere")
                .withBean(RockhopperConnectionDetails.class, () -> new Details(database))
                .run(context -> {
                    assertThat(context).hasNotFailed().hasSingleBean(RockhopperConnectionDetails.class);
                    SchemaManagement management = context.getBean(SchemaManagementProvider.class)
                            .getSchemaManagement(context.getBean(DataSource.class));
                    assertThat(management).isEqualTo(SchemaManagement.UNMANAGED);
                });
    }

    /** As a container would give them. */
    record Details(TestDatabase database) implements RockhopperConnectionDetails {

        @Override
        public String getJdbcUrl() {
            return database.url();
        }

        @Override
        public Optional<String> getUsername() {
            return Optional.of(database.user());
        }

        @Override
        public Optional<String> getPassword() {
            return Optional.of(database.password());
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class TwoDataSources {

        @Bean
        @Primary
        DataSource orders() {
            return of("jdbc:mysql://127.0.0.1:1/elsewhere");
        }

        @Bean
        @RockhopperDataSource
        DataSource warehouse(Environment environment) {
            return of(environment.getProperty("spring.datasource.url"));
        }

        private static DataSource of(String url) {
            return DataSourceBuilder.create()
                    .type(SimpleDriverDataSource.class)
                    .url(url)
                    .username("app")
                    .build();
        }
    }

    @Test
    void ofSeveralDataSourcesTheMarkedOneCounts(TestDatabase database) {
        plain(database)
                .withUserConfiguration(TwoDataSources.class)
                .withPropertyValues("rockhopper.mode=off")
                .run(context -> assertThat(context.getBean(RockhopperConnectionDetails.class)
                                .getJdbcUrl())
                        .isEqualTo(database.url()));
        plain(database)
                .withUserConfiguration(TwoDataSources.class)
                .withPropertyValues(
                        "rockhopper.mode=upgrade",
                        "rockhopper.user=" + database.user(),
                        "rockhopper.password=" + database.password())
                .run(context -> {
                    assertThat(context).hasNotFailed();
                    SchemaManagementProvider provider = context.getBean(SchemaManagementProvider.class);
                    assertThat(provider.getSchemaManagement(context.getBean("orders", DataSource.class)))
                            .isEqualTo(SchemaManagement.UNMANAGED);
                    assertThat(provider.getSchemaManagement(context.getBean("warehouse", DataSource.class)))
                            .isEqualTo(SchemaManagement.MANAGED);
                    Map<String, Object> settings = new HashMap<>();
                    context.getBean(EntityValidation.class).customize(settings);
                    assertThat(settings).isEmpty();
                });
    }

    @Configuration(proxyBeanMethods = false)
    static class TwoEqualDataSources {

        @Bean
        DataSource one() {
            return TwoDataSources.of("jdbc:mysql://127.0.0.1:1/one");
        }

        @Bean
        DataSource two() {
            return TwoDataSources.of("jdbc:mysql://127.0.0.1:1/two");
        }
    }

    @Test
    void ofSeveralDataSourcesNoneIsGuessed(TestDatabase database) {
        plain(database).withUserConfiguration(TwoEqualDataSources.class).run(context -> {
            assertThat(context).hasFailed();
            assertThat(new RockhopperFailureAnalyzer()
                            .analyze(context.getStartupFailure())
                            .getAction())
                    .contains("@RockhopperDataSource")
                    .contains("rockhopper.url");
        });
    }
}
