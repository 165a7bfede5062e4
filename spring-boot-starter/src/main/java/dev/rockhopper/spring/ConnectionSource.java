/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.spring;

import dev.rockhopper.schema.message.CliCode;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.RockhopperException;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/**
 * The connection of an application: {@code rockhopper.url}, else a marked data source, else what Boot knows of the data source (properties,
 * a container), else what the data source itself says. A run holds one connection for long, so it takes none out of the pool.
 */
final class ConnectionSource implements RockhopperConnectionDetails {

    private final String url;
    private final Optional<String> user;
    private final Optional<String> password;

    private ConnectionSource(String url, String user, String password) {
        this.url = url;
        this.user = Optional.ofNullable(user);
        this.password = Optional.ofNullable(password);
    }

    /**
     * Chooses.
     *
     * @throws RockhopperException if there is nothing to connect to
     */
    static ConnectionSource of(
            RockhopperProperties properties,
            ObjectProvider<JdbcConnectionDetails> details,
            ObjectProvider<DataSource> dataSources,
            ObjectProvider<DataSource> marked) {
        ConnectionSource base = properties.getUrl() == null
                ? ofDataSource(marked.getIfUnique(), details.getIfUnique(), dataSources.getIfUnique())
                : new ConnectionSource(properties.getUrl(), null, null);
        if (properties.getUser() == null) {
            return base;
        }
        return new ConnectionSource(base.url, properties.getUser(), properties.getPassword());
    }

    private static ConnectionSource ofDataSource(DataSource marked, JdbcConnectionDetails details, DataSource onlyOne) {
        if (marked == null && details != null) {
            return new ConnectionSource(details.getJdbcUrl(), details.getUsername(), details.getPassword());
        }
        DataSource dataSource = marked == null ? onlyOne : marked;
        if (dataSource == null) {
            throw new RockhopperException(Message.error(
                    CliCode.MISSING_SETTING,
                    "rockhopper.url",
                    "There is not one data source to take the connection from.",
                    "Annotate one of them with @RockhopperDataSource, or set rockhopper.url."));
        }
        SimpleDriverDataSource derived = DataSourceBuilder.derivedFrom(dataSource)
                .type(SimpleDriverDataSource.class)
                .build();
        return new ConnectionSource(derived.getUrl(), derived.getUsername(), derived.getPassword());
    }

    @Override
    public String getJdbcUrl() {
        return url;
    }

    @Override
    public Optional<String> getUsername() {
        return user;
    }

    @Override
    public Optional<String> getPassword() {
        return password;
    }
}
