/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.engine;

import dev.rockhopper.embedded.catalog.Catalog;
import dev.rockhopper.embedded.catalog.Refusal;
import dev.rockhopper.embedded.protocol.DatabaseReference;
import dev.rockhopper.embedded.protocol.QueryResult;
import dev.rockhopper.embedded.protocol.ServerError;
import dev.rockhopper.embedded.protocol.Session;
import dev.rockhopper.embedded.protocol.TableFields;
import java.util.List;
import java.util.function.Supplier;

/** One client's session: takes the catalog's lock for each statement. */
final class EngineSession implements Session {
    private final SessionContext context;
    private final Statements statements;

    EngineSession(SessionContext context) {
        this.context = context;
        this.statements = new Statements(context);
    }

    @Override
    public QueryResult execute(String statement) throws ServerError {
        return locked(() -> statements.run(statement));
    }

    @Override
    public void useDatabase(DatabaseReference database) throws ServerError {
        locked(() -> {
            database.catalog().ifPresent(SessionContext::requireInternal);
            DatabaseHandler.use(context, database.database());
            return QueryResult.Ok.NONE;
        });
    }

    private <T> T locked(Supplier<T> work) throws ServerError {
        Catalog catalog = context.catalog();
        catalog.lock().lock();
        try {
            catalog.jobs().tick();
            return work.get();
        } catch (Refusal refusal) {
            throw new ServerError(refusal.code().number(), refusal.code().sqlState(), refusal.getMessage());
        } catch (StackOverflowError deep) {
            throw ServerError.general("Getting syntax error. Detail message: The statement is nested too deep.");
        } finally {
            catalog.lock().unlock();
        }
    }

    @Override
    public TableFields fields(String table) {
        return new TableFields(context.database().orElse(""), table, List.of());
    }

    @Override
    public void reset() {
        context.resetVariables();
    }

    @Override
    public void close() {
        // Nothing is held between statements.
    }
}
