/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.hibernate.JDBCException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The server's messages as Hibernate's exceptions. */
class StarRocksExceptionsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1064 | Getting syntax error at line 1, column 3. Detail message: Unexpected input 'x'. | SQLGrammarException
            1064 | Getting analyzing error. Detail message: Column 'x' cannot be resolved. | SQLGrammarException
            1064 | table dup does not support update | SQLGrammarException
            1064 | primary key column cannot be updated | SQLGrammarException
            5502 | Unknown table 'q.x' | SQLGrammarException
            5509 | Unknown column 'x' in 't' | SQLGrammarException
            5501 | Unknown database 'x' | SQLGrammarException
            5604 | Inserted target column count: 17 doesn't match select/value column count: 1 | SQLGrammarException
            1064 | Getting analyzing error. Detail message: Column has no default value, column=name. | ConstraintViolationException
            1064 | Getting analyzing error. Detail message: 'k' must be explicitly mentioned in column permutation:  v . | ConstraintViolationException
            6014 | Getting analyzing error. Detail message: missing key columns:d for primary key table. | ConstraintViolationException
            1007 | Can't create database 'q'; database exists | SQLGrammarException
            1347 | Getting analyzing error. Detail message: 'q'.'du' is not 'VIEW'. | SQLGrammarException
            1064 | A schema change operation is in progress on the table du. Please wait until the current operation completes. | LockAcquisitionException
            1064 | NULL value in non-nullable column 'id' | ConstraintViolationException
            1064 | Insert has filtered data in strict mode, txn_id = 1 | DataException
            5606 | Too many rows are filtered | DataException
            1064 | Table[t]'s state is not NORMAL. Do not allow doing ALTER ops | LockAcquisitionException
            5014 | Table state is not NORMAL: 'SCHEMA_CHANGE' | LockAcquisitionException
            1064 | get database write lock timeout, database=q, timeout=10000ms | LockAcquisitionException
            1064 | Cluster has no available capacity | JDBCConnectionException
            1064 | No alive backend | JDBCConnectionException
            5024 | Query reached its timeout of 300 seconds, please increase it | QueryTimeoutException
            1045 | Access denied for user 'x' (using password: YES) | AuthException
            5203 | Access denied; you need (at least one of) the SELECT privilege(s) | AuthException
            """)
    void kinds(int code, String message, String exception) {
        SQLException error = new SQLException(message, "42000", code);
        JDBCException converted = StarRocksExceptions.INSTANCE.convert(error, "could not execute", "select 1");
        assertThat(converted.getClass().getSimpleName()).isEqualTo(exception);
        assertThat((Exception) converted.getSQLException()).isSameAs(error);
    }

    @Test
    void whatIsUnknownIsLeftToHibernate() {
        SQLException error = new SQLException("Communications link failure", "08S01", 0);
        assertThat((Exception) StarRocksExceptions.INSTANCE.convert(error, "m", "s"))
                .isNull();
    }
}
